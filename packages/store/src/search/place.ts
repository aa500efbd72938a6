import type { RecordKind } from '@hearsay/case'

/*
 * Where a record stands among what is found, as one number that no other of its case has: by kind, the
 * latest day first, then as they were recorded. So an index that is read in order gives what is found in
 * order, and a kind or a stretch of days is a stretch of it.
 */

/** Kinds that are searched, in the order in which they are shown. */
export const SEARCHED = [
  'case',
  'party',
  'claim',
  'account',
  'exhibit',
  'event',
  'narrative',
  'place',
  'assessment',
  'document',
  'statement',
] as const satisfies readonly RecordKind[]

export type SearchedKind = (typeof SEARCHED)[number]

/** Entries that a case has at most, and days that are told apart. */
export const POSITIONS = 2 ** 24
export const DAYS = 2 ** 18

/** A day, as a number that is smaller the later it is: from the year 1600 to the year 2317. */
const FIRST = Date.UTC(1600, 0, 1)
const DAY = 86_400_000

/** The number of a day that is written as 2026-02-03; what lies outside is the first or the last. */
export function dayNumber(day: string): number {
  const number = Math.floor((Date.parse(day) - FIRST) / DAY)
  return DAYS - 1 - Math.min(Math.max(number, 0), DAYS - 1)
}

export function placeAmong(kind: SearchedKind, day: string, position: number): number {
  return (SEARCHED.indexOf(kind) * DAYS + dayNumber(day)) * POSITIONS + position
}

export function isSearched(kind: string): kind is SearchedKind {
  return SEARCHED.some((one) => one === kind)
}

/** The position in its case of what stands at a place. */
export const positionAt = (place: number): number => place % POSITIONS
