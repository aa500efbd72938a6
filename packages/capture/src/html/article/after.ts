import type { Span } from '@hearsay/text'
import { type Element, isElement, isText, type Node } from '../parse.ts'
import type { Measured } from './measure.ts'

export const HEADINGS = /^h[1-6]$/
/** Elements around a heading that hold nothing else, at most. */
const CLIMB = 4
/** A heading that a part begins with stands no deeper in it. */
const DEEPEST = 12
/** Parts under a heading that are looked at. */
const MOST_PARTS = 40
/** Words of a line in a list of other stories, at most. */
const TEASER = 18

/**
 * The heading of an aside, and what follows it up to the next heading: links and teasers; of comments, all.
 */
export function under(
  heading: Element,
  measured: Measured,
  spans: ReadonlyMap<Node, Span>,
  text: string,
  all: boolean,
): Element[] {
  const top = alone(heading, measured)
  const found: Element[] = [top]
  for (const next of following(top)) {
    if (!spans.has(next)) continue
    if (isHeaded(next, heading, measured)) break
    const span = spans.get(next) as Span
    if (all || isTeasers(next, measured, text.slice(span.start, span.end))) found.push(next)
  }
  return found
}

/** A heading with nothing under it but what is no article. */
export function headsOnly(
  heading: Element,
  spans: ReadonlyMap<Node, Span>,
  measured: Measured,
  asides: ReadonlySet<Element>,
): boolean {
  const parts: Element[] = []
  for (const next of following(alone(heading, measured))) {
    if (!spans.has(next)) continue
    if (parts.length > MOST_PARTS || (firstHeading(next) !== null && !asides.has(next))) break
    parts.push(next)
  }
  const lists = parts.some((part) => measured.holds(part, 'a') > 0 || /^[uo]l$/.test(part.tagName))
  return lists && parts.every((part) => asides.has(part))
}

/** The outermost element that says no more than the heading. */
function alone(heading: Element, measured: Measured): Element {
  let top = heading
  for (let step = 0; step < CLIMB; step += 1) {
    const parent = top.parentNode
    if (!parent || !isElement(parent) || measured.length(parent) > measured.length(heading)) break
    top = parent
  }
  return top
}

function* following(element: Element): Generator<Element> {
  const all = element.parentNode?.childNodes ?? []
  for (let at = all.indexOf(element) + 1; at < all.length; at += 1) {
    const next = all[at] as Node
    if (isElement(next)) yield next
  }
}

/** A heading of the same or a higher level, or a part that begins with one. */
function isHeaded(element: Element, than: Element, measured: Measured): boolean {
  const first = firstHeading(element)
  return first !== null && first.tagName <= level(than) && measured.length(first) > 0
}

/** A line that only looks like a heading is below all that are. */
function level({ tagName }: Element): string {
  return HEADINGS.test(tagName) ? tagName : 'h7'
}

export function firstHeading(element: Element): Element | null {
  let next: Node | undefined = element
  for (let depth = 0; next && isElement(next) && depth < DEEPEST; depth += 1) {
    if (HEADINGS.test(next.tagName)) return next
    next = next.childNodes.find((child) => isElement(child) || (isText(child) && child.value.trim() !== ''))
  }
  return null
}

function isTeasers(element: Element, measured: Measured, said: string): boolean {
  if (measured.linked(element) > measured.length(element) * 0.6) return true
  if (!['ul', 'ol', 'div', 'dl'].includes(element.tagName)) return false
  return said
    .split('\n')
    .every((line) => line.split(' ').length <= TEASER && !/[.؟!]["”’»]?$/u.test(line.trim()))
}
