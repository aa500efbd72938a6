/// <reference lib="esnext.temporal" />

import type { Locale } from '@hearsay/words'

/** An edition of the digest itself. */
export type Kind = 'morning' | 'evening'
export const KINDS = ['morning', 'evening'] as const satisfies readonly Kind[]

/** Which of them somebody wants. */
export const EDITIONS = ['both', ...KINDS] as const
export type Editions = (typeof EDITIONS)[number]

/** What a reader chose. */
export interface Choice {
  /** Ids of cases; null for all of them, also those to come. */
  readonly cases: readonly string[] | null
  readonly editions: Editions
  /** IANA time zone. */
  readonly zone: string
  readonly locale: Locale
}

/** What somebody has who has not chosen yet. */
export const CHOSEN_AT_FIRST = { cases: null, editions: 'both', zone: 'UTC' } as const

/** As many cases as one choice may name. */
export const MOST_CASES = 200

const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/

/** Whether clocks can be read by a name: a zone of the IANA database, under whichever of its names. */
export function isZone(name: string): boolean {
  if (name.length > 64 || !ZONE.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** Zones to choose from, as a list shows them. */
export function zones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]
}
