import parseEdtf from 'edtf'
import { isEdtf } from './dates.ts'
import { remembered } from './remembered.ts'

/** What an EDTF expression covers: its first and last millisecond. */
export interface Span {
  /** Minus infinity where the beginning is open or unknown. */
  readonly start: number
  /** Infinity where the end is open or unknown. */
  readonly end: number
}

/**
 * The first and the last month of every part of a year that EDTF numbers (ISO 8601-2, 4.8), January being 0.
 * Seasons are those of the north, unless an expression says south; winter runs into the next year.
 */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  ...numbered(21, [2, 5, 8, 11], 3),
  ...numbered(25, [2, 5, 8, 11], 3),
  ...numbered(29, [8, 11, 2, 5], 3),
  ...numbered(33, [0, 3, 6, 9], 3),
  ...numbered(37, [0, 4, 8], 4),
  ...numbered(40, [0, 6], 6),
}

/**
 * What an expression covers, in UTC; a time without a zone reads as UTC. `undefined` where it is no EDTF, and
 * for a year that no clock reaches, such as `Y170000002`.
 */
export const spanOf: (edtf: string) => Span | undefined = remembered(coveredBy)

function coveredBy(edtf: string): Span | undefined {
  if (!isEdtf(edtf)) return undefined
  const span = partOf(edtf) ?? setOf(edtf) ?? { start: bound(edtf, 'min'), end: bound(edtf, 'max') }
  return Number.isNaN(span.start) || Number.isNaN(span.end) ? undefined : span
}

/** A set from its first member to its last: the parser ends a range where the range's first member ends. */
function setOf(edtf: string): Span | undefined {
  const members = /^[[{](.*)[\]}]$/.exec(edtf)?.[1]?.split(',')
  if (members === undefined) return undefined
  const spans = members.map((member) => rangeOf(member.trim()))
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** One date, or all from one to another; a side that is left out is open. */
function rangeOf(member: string): Span {
  const [from = '', to = from] = member.split('..')
  return {
    start: from === '' ? Number.NEGATIVE_INFINITY : (spanOf(from)?.start ?? Number.NaN),
    end: to === '' ? Number.POSITIVE_INFINITY : (spanOf(to)?.end ?? Number.NaN),
  }
}

/** A part of a year: the parser takes every season for three months from January on. */
function partOf(date: string): Span | undefined {
  const [, year, part = ''] = /^(-?\d{4})-(\d\d)$/.exec(date) ?? []
  const months = PARTS[part]
  if (year === undefined || months === undefined) return undefined
  const [first, last] = months
  return { start: monthOf(Number(year), first), end: monthOf(Number(year), last + 1) - 1 }
}

/** The beginning of a month. `Date.UTC` takes the years before 100 for those of the last century. */
function monthOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1)
}

/** The parser has null for an end that is unknown. */
function bound(edtf: string, which: 'min' | 'max'): number {
  const value: number | null = parseEdtf(edtf)[which]
  return value ?? (which === 'min' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
}

function numbered(code: number, firsts: readonly number[], months: number) {
  return Object.fromEntries(
    firsts.map((first, index) => [code + index, [first, first + months - 1] as const]),
  )
}
