import { compare } from '../records/by-date.ts'
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
/** Moments of a chapter, unless one month has more. */
const FULL = 16

/**
 * Many moments fall into chapters of whole months, as many of them as are read in one go. The chapter of the
 * incident is open, or the fullest where nobody dates the incident.
 */
export function chaptersOf(moments: readonly Moment[], incident: number | undefined): Chapter[] {
  if (moments.length === 0) return []
  if (moments.length <= MOST) return [{ edtf: undefined, open: true, moments }]
  const chapters = filled(monthsOf(moments))
  const open =
    chapters.findLast((within) => within.some((one) => incident !== undefined && isAt(one, incident))) ??
    chapters.toSorted((a, b) => b.length - a.length)[0]
  return chapters.map((within) => ({ edtf: stretchOf(within), open: within === open, moments: within }))
}

/** Months in order: what has no beginning comes before all moments, and may be of a late month. */
function monthsOf(moments: readonly Moment[]): Moment[][] {
  const months = [...Map.groupBy(moments, monthOf).values()]
  return months.toSorted(([a], [b]) => compare(placeOf(a), placeOf(b)))
}

/** Months one after the other, together while they have room; what has no date stays by itself. */
function filled(months: readonly Moment[][]): Moment[][] {
  const chapters: Moment[][] = []
  for (const month of months) {
    const last = chapters.at(-1)
    const fits = last && last.length + month.length <= FULL && month[0]?.edtf !== undefined
    if (fits) last.push(...month)
    else chapters.push([...month])
  }
  return chapters
}

function monthOf(moment: Moment): string {
  const time = placeOf(moment)
  return Number.isFinite(time) ? dayAt(time).slice(0, -3) : UNDATED
}

/** Where a moment begins; where it ends, where it has no beginning; after all others where it has neither. */
function placeOf(moment: Moment | undefined): number {
  const { edtf, span } = moment ?? {}
  const time = edtf === undefined ? undefined : [span?.start, span?.end].find(Number.isFinite)
  return time ?? Number.POSITIVE_INFINITY
}

/** From the first month of a chapter to the last: `2015-04`, `2015`, `2015-04/2015-06`, `1899/1912`. */
function stretchOf(moments: readonly Moment[]): string {
  const times = moments.flatMap(({ span, edtf }) => (edtf === undefined ? [] : [span.start, span.end]))
  const known = times.filter(Number.isFinite)
  if (known.length === 0) return UNDATED
  const [from, to] = [Math.min(...known), Math.max(...known)].map((time) => dayAt(time).slice(0, -3))
  return between(from ?? '', to ?? '')
}

function between(from: string, to: string): string {
  const [first, last] = [from.slice(0, -3), to.slice(0, -3)]
  if (from === to) return from
  if (first !== last) return `${first}/${last}`
  return from.endsWith('-01') && to.endsWith('-12') ? first : `${from}/${to}`
}

function isAt({ edtf, span }: Moment, time: number): boolean {
  return edtf !== undefined && span.start <= time && span.end >= time
}
