import { type Span, spanOf } from '@hearsay/case'

/** What nobody dates. */
export const openSpan: Span = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }

/** What a date covers; everything where there is none, or where it is no date. */
export function spanFor(edtf: string | undefined): Span {
  return (edtf === undefined ? undefined : spanOf(edtf)) ?? openSpan
}

/** Something with a date; `edtf` is absent where it has none. */
export interface Dated {
  readonly edtf: string | undefined
  readonly span: Span
}

/**
 * Earliest first; of dates that begin together the widest first. What bounds no time is last, or has no date.
 */
export function byDate(a: Dated, b: Dated): number {
  return hold(a) - hold(b) || compare(a.span.start, b.span.start) || compare(b.span.end, a.span.end)
}

/** Records in order of their dates, as {@link byDate} has it. */
export function inDateOrder<T extends { readonly edtf?: string | undefined }>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, edtf: one.edtf, span: spanFor(one.edtf) }))
    .toSorted(byDate)
    .map(({ one }) => one)
}

/** 0 of what is bounded at one end at least, 1 of a date that is not, 2 of what has none. */
function hold({ edtf, span }: Dated): number {
  if (edtf === undefined) return 2
  return Number.isFinite(span.start) || Number.isFinite(span.end) ? 0 : 1
}

/** The difference of two infinities is no number. */
export function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
