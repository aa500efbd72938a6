/**
 * Spans of a text as selectors (Web Annotation Data Model, W3C Recommendation of 23 February 2017, §4.2.4 and
 * §4.2.5).
 */

/**
 * Exact words in a text: a TextQuoteSelector (`exact`, `prefix`, `suffix`) and a TextPositionSelector
 * (`start`, `end`: UTF-16 code units as the DOM counts them, end exclusive) in one.
 */
export interface Selector {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Most UTF-16 code units of context on either side. */
const CONTEXT = 32

/** The selector of `text[start, end)`. Context never starts or ends inside a surrogate pair. */
export function selectorAt(text: string, start: number, end: number): Selector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT))),
  }
}

/** Whether a selector cuts from a text what it says it cuts. */
export function cuts(
  text: string,
  { start, end, exact }: Pick<Selector, 'start' | 'end' | 'exact'>,
): boolean {
  return text.slice(start, end) === exact
}

/** An offset moved forward off the middle of a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at
}

/** An offset moved back off the middle of a surrogate pair. */
function wholeTo(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at
}

function splitsPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at)
  const high = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff
}
