/** Spans of a captured text → Web Annotation selectors (W3C Recommendation, 23 February 2017, §4.2). */
import type { TextSpan } from './statement.ts'

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Positions count UTF-16 code units, as the DOM does. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export interface SpanSelector {
  readonly position: TextPositionSelector
  readonly quote: TextQuoteSelector
}

const AROUND = 32

/** One selector a span, each by position and by quotation with up to 32 code units of context on either side. */
export function toSelector(text: string, spans: readonly TextSpan[]): SpanSelector[] {
  return spans.map(([start, end]) => ({
    position: { type: 'TextPositionSelector', start, end },
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
    },
  }))
}

/** Moves an offset off the middle of a surrogate pair. */
function whole(text: string, at: number): number {
  const low = text.charCodeAt(at)
  const high = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? at + 1 : at
}
