import type { Span } from '@hearsay/text'
import { attribute, type Element, isElement, type Node } from '../parse.ts'
import { breaksAround } from '../shown.ts'
import type { Measured } from './measure.ts'

/** Letters of a quotation set large. */
const LEAST = 15
const MOST = 400
/** It stands no further than this from what it repeats, in elements upwards. */
const NEAR = 3
/** So many are looked at; a page that quotes more often has no room for text beside them. */
const MOST_LOOKED = 300
/** Characters on either side that are looked at. */
const AROUND = 8000
const QUOTE = /^["“”„«»'‘‹「『]/u
const SET_LARGE = /(?:^|[\s_-])(?:pull|pullquote|quote|blockquote|callout|text-[2-9]?xl|zitat|exergue)/i

/** Quotations set large that say again what the text beside them says. */
export function pulled(
  { elements, length }: Measured,
  spans: ReadonlyMap<Node, Span>,
  text: string,
): ReadonlySet<Element> {
  const found = new Set<Element>()
  let looked = 0
  for (const element of elements) {
    const size = length(element)
    if (
      size < LEAST ||
      size > MOST ||
      breaksAround(element) === 0 ||
      /^(?:h\d|li|td|tr|dd)$/.test(element.tagName)
    )
      continue
    const span = spans.get(element) as Span
    const said = text.slice(span.start, span.end)
    if (looked >= MOST_LOOKED || !looksPulled(element, said)) continue
    looked += 1
    if (isSaidNear(element, span, said, spans, text)) found.add(element)
  }
  return found
}

function looksPulled(element: Element, said: string): boolean {
  return (
    ['blockquote', 'aside', 'figure'].includes(element.tagName) ||
    QUOTE.test(said) ||
    SET_LARGE.test(attribute(element, 'class') ?? '')
  )
}

function isSaidNear(
  element: Element,
  span: Span,
  said: string,
  spans: ReadonlyMap<Node, Span>,
  text: string,
): boolean {
  let around = span
  for (
    let step = 0, next = element.parentNode;
    step < NEAR && next && isElement(next);
    step += 1, next = next.parentNode
  )
    around = spans.get(next) ?? around
  const words = plain(said)
  if (words.length < LEAST) return false
  const before = text.slice(Math.max(around.start, span.start - AROUND), span.start)
  const after = text.slice(span.end, Math.min(around.end, span.end + AROUND))
  return holds(before, words) || holds(after, words)
}

function holds(text: string, words: string): boolean {
  return text.length >= words.length && plain(text).includes(words)
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
