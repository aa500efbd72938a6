import { byDate, inDateOrder, spanFor } from '../records/by-date.ts'
import type { CaseRef } from './rows.ts'
import type { EventOutside, Setting } from './setting.ts'
import type { TieOutside } from './tied.ts'

/** Incidents, what stands around them, and how parties were tied, in order of time. */
export interface Around {
  readonly events: readonly PlacedEvent[]
  readonly ties: readonly PlacedTie[]
}

export interface PlacedEvent extends EventOutside {
  readonly from: CaseRef
}

export interface PlacedTie extends TieOutside {
  readonly from: CaseRef
}

interface Told {
  readonly from: CaseRef
  readonly what: Setting
}

/**
 * The settings of cases on one timeline; what no date bounds comes last.
 * @param on a day, in EDTF: only what may have begun by its end, and of ties those that may have held then
 */
export function aroundOf(all: readonly Told[], on?: string): Around {
  const begun = (one: Datable) => on === undefined || spanFor(one.edtf).start <= spanFor(on).end
  const holds = (one: Datable) => mayHold(one, on)
  const events = all.flatMap(({ from, what }) => what.events.map((event) => ({ ...event, from })))
  const ties = all.flatMap(({ from, what }) => what.ties.map((tie) => ({ ...tie, from })))
  return { events: placed(events.filter(begun)), ties: inDateOrder(ties.filter(holds)) }
}

/**
 * In order of date; what was until a date stands before what begins with it. What comes first in its own case
 * need not have come before all others.
 */
function placed(events: readonly PlacedEvent[]): PlacedEvent[] {
  const dated = events.map((event) => {
    const [, end] = /^\.{0,2}\/(.+)$/.exec(event.edtf ?? '') ?? []
    return { event, edtf: event.edtf, span: spanFor(end ?? event.edtf), rank: end === undefined ? 1 : 0 }
  })
  return dated.toSorted((a, b) => byDate(a, b) || a.rank - b.rank).map(({ event }) => event)
}

/** Whether something may have held on a day, in EDTF, as what has no date may; of no day, all may. */
export function mayHold({ edtf }: Datable, on: string | undefined): boolean {
  if (on === undefined) return true
  const [span, day] = [spanFor(edtf), spanFor(on)]
  return span.start <= day.end && span.end >= day.start
}

interface Datable {
  readonly edtf?: string
}
