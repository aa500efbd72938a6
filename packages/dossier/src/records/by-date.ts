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

/** Earliest first; of dates that begin together the widest first; what has no date last. */
export function byDate(a: Dated, b: Dated): number {
  if (a.edtf === undefined || b.edtf === undefined)
    return a.edtf === b.edtf ? 0 : a.edtf === undefined ? 1 : -1
  return compare(a.span.start, b.span.start) || compare(b.span.end, a.span.end)
}

/** The difference of two infinities is no number. */
export function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
