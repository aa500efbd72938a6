/// <reference lib="esnext.temporal" />

import { type Editions, KINDS, type Kind } from './choice.ts'

/** When each edition is due, on the clocks of the reader's zone. */
const DUE: Readonly<Record<Kind, { readonly hour: number }>> = { morning: { hour: 7 }, evening: { hour: 18 } }

/**
 * Days around one in which slots are looked for. Zones have left out a whole day (Samoa in 2011): the slots
 * of such a day fall together with those of the next.
 */
const AROUND = [-3, -2, -1, 0, 1, 2, 3]

/** A moment at which an edition is due. */
export interface Due {
  readonly kind: Kind
  /** In milliseconds since 1970. */
  readonly at: number
}

/** The last slot that has come by a time, and the next to come. */
export interface Slots {
  readonly last: Due
  readonly next: Due
}

/**
 * The slots around a time. Where a clock is turned back over one, the first of the two counts; where it is
 * turned forward over one, the time as it would have been.
 * @param now in milliseconds since 1970
 */
export function slotsAround(editions: Editions, zone: string, now: number): Slots {
  const dues = duesAround(editions, zone, now)
  const last = dues.findLast(({ at }) => at <= now)
  const next = dues.find(({ at }) => at > now)
  if (last === undefined || next === undefined)
    throw new RangeError(`expected slots around ${now} in ${zone}`)
  return { last, next }
}

function duesAround(editions: Editions, zone: string, now: number): readonly Due[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const kinds = KINDS.filter((kind) => editions === 'both' || editions === kind)
  const dues = AROUND.flatMap((days) =>
    kinds.map((kind): Due => {
      const moment = today.add({ days }).toPlainDateTime(DUE[kind]).toZonedDateTime(zone)
      return { kind, at: moment.epochMilliseconds }
    }),
  )
  return dues.toSorted((a, b) => a.at - b.at)
}

/** What an edition of the digest covers: everything after `from`, up to `to`. */
export interface Slot {
  readonly kind: Kind
  /** RFC 3339 in UTC, as all times here that are compared: `2026-12-01T06:00:00.000Z`. */
  readonly from: string
  readonly to: string
}

/** A time as it is compared. */
export function momentAt(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
