import { dayAt } from './days.ts'
import type { Moment } from './moments.ts'

/** Moments of one stretch of time. `edtf` is absent where all are one chapter. */
export interface Chapter {
  readonly edtf: string | undefined
  readonly open: boolean
  readonly moments: readonly Moment[]
}

/** The chapter of what has no date. */
export const UNDATED = 'undated'

/** Moments that are read in one go. */
const MOST = 24

/**
 * Many moments fall into chapters: months where those are few, else years, else longer stretches. The chapter
 * of the incident is open, or the fullest where nobody dates the incident.
 */
export function chaptersOf(moments: readonly Moment[], incident: number | undefined): Chapter[] {
  if (moments.length === 0) return []
  if (moments.length <= MOST) return [{ edtf: undefined, open: true, moments }]
  const groups = groupsOf(moments)
  const at = incident === undefined ? undefined : groups.find(([edtf]) => covers(edtf, incident))
  const open = at ?? groups.toSorted((a, b) => b[1].length - a[1].length)[0]
  return groups.map(([edtf, within]) => ({ edtf, open: edtf === open?.[0], moments: within }))
}

/** `2015-04`, `2015`, `201X`, `20XX`: how much of a date a chapter goes by. */
const CUTS = [
  (day: string) => day.slice(0, -3),
  (day: string) => day.slice(0, -6),
  (day: string) => `${day.slice(0, -7)}X`,
  (day: string) => `${day.slice(0, -8)}XX`,
]

function groupsOf(moments: readonly Moment[]): [string, Moment[]][] {
  const cuts = CUTS.map((cut) => [...Map.groupBy(moments, (moment) => chapterOf(moment, cut))])
  return cuts.find((groups) => groups.length <= MOST) ?? cuts.at(-1) ?? []
}

/** By where a moment begins; by where it ends, where it has no beginning. */
function chapterOf({ edtf, span }: Moment, cut: (day: string) => string): string {
  const time = [span.start, span.end].find(Number.isFinite)
  return edtf === undefined || time === undefined ? UNDATED : cut(dayAt(time))
}

function covers(edtf: string, time: number): boolean {
  return CUTS.some((cut) => cut(dayAt(time)) === edtf)
}
