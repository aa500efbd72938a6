import type { Span } from '@hearsay/text'
import { type Element, isElement, type Node, rawText } from '../parse.ts'
import { HEADINGS } from './after.ts'

/** A note of what was put right is no longer than this. */
const NOTE = 1500
const PUT_RIGHT = /^\s*(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|apolog(?:y|ies))\b/i

/** Boxes below a story that are headed as a correction: set apart, and yet the outlet speaks in them. */
export function correctionsBelow(
  elements: readonly Element[],
  spans: ReadonlyMap<Node, Span>,
  end: number,
): readonly Span[] {
  return elements.flatMap((heading): Span[] => {
    if (!HEADINGS.test(heading.tagName) || !PUT_RIGHT.test(rawText(heading))) return []
    const box = heading.parentNode
    const span = box && isElement(box) && box.tagName !== 'body' ? spans.get(box) : undefined
    const opens = span && spans.get(heading)?.start === span.start
    return span && opens && span.start >= end && span.end - span.start <= NOTE ? [span] : []
  })
}
