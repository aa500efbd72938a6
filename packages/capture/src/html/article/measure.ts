import type { Span } from '@hearsay/text'
import { type Document, type Element, elementsIn, isElement, isText, type Node } from '../parse.ts'

/** How much of what the text has is in each element, in characters. */
export interface Measured {
  /** Elements that became text, in the order of the page; an element stands before what is in it. */
  readonly elements: readonly Element[]
  readonly length: (node: Node) => number
  /** Of them, in links. */
  readonly linked: (element: Element) => number
  /** How many elements of a name an element holds. */
  readonly holds: (element: Element, ...names: readonly Counted[]) => number
}

/** Elements that are counted, in what holds them. */
const COUNTED = ['a', 'h1', 'input', 'textarea', 'button', 'form'] as const
type Counted = (typeof COUNTED)[number]

export function measure(document: Document, spans: ReadonlyMap<Node, Span>): Measured {
  const elements = [...elementsIn(document)].filter((element) => spans.has(element))
  const length = (node: Node) => {
    const span = spans.get(node)
    return span ? span.end - span.start : 0
  }
  const links = summed(elements, (element) => (element.tagName === 'a' ? length(element) : 0))
  const all = [...elementsIn(document)]
  const counts = new Map(
    COUNTED.map((name) => [name, summed(all, ({ tagName }) => (tagName === name ? 1 : 0))] as const),
  )
  return {
    elements,
    length,
    linked: (element) => Math.min(links.get(element) ?? 0, length(element)),
    holds: (element, ...names) => names.reduce((sum, name) => sum + (counts.get(name)?.get(element) ?? 0), 0),
  }
}

/** What each element has of its own and what all below it have, added up. Linear. */
export function summed(
  elements: readonly Element[],
  own: (element: Element) => number,
): Map<Element, number> {
  const sums = new Map(elements.map((element) => [element, own(element)]))
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at] as Element
    const parent = element.parentNode
    if (parent && isElement(parent) && sums.has(parent))
      sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(element) ?? 0))
  }
  return sums
}

/** Texts that stand in an element itself, and pictures that stand for some. */
export function textsOf(element: Element, spans: ReadonlyMap<Node, Span>): Node[] {
  return element.childNodes.filter((node) => (isText(node) || node.nodeName === 'img') && spans.has(node))
}
