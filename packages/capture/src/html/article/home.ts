import type { Span } from '@hearsay/text'
import { attribute, type Element, isElement, type Node } from '../parse.ts'
import { mainCell } from './columns.ts'
import { kind } from './kind-of.ts'
import { type Measured, summed, textsOf } from './measure.ts'
import { tailOf } from './tail.ts'

/** Of what Readability found, how much an element must hold to be the article's. */
const HOLDS = 0.9
/** Of the prose that is in no aside, how much it holds at least: it is no one of many stories. */
const STORY = 0.5
/** Of the prose of what it is in, how much a story holds where what follows it can be no part of it. */
const MOST = 0.6
/** Characters of a text that is prose. */
const LONG = 80
/** A repeated part, such as a post, has at least so many characters. */
const POST = 30

/** The element that an article is in, and the parts at its end that are not the article's. */
export interface Home {
  readonly element: Element
  readonly after: ReadonlySet<Element>
}

/**
 * The element that the article is in: the smallest that holds nearly all that was found, or what it belongs
 * to.
 */
export function homeOf(
  measured: Measured,
  spans: ReadonlyMap<Node, Span>,
  found: readonly Node[],
  story: ReadonlySet<Node>,
  headline: Element | null,
): Home | null {
  const own = (nodes: ReadonlySet<Node>, least: number) => (element: Element) =>
    textsOf(element, spans).reduce((sum, node) => {
      const length = measured.length(node)
      return sum + (length >= least && nodes.has(node) ? length : 0)
    }, 0)
  const sums = (nodes: ReadonlySet<Node>, least = 0) => {
    const lengths = summed(measured.elements, own(nodes, least))
    return (element: Element) => lengths.get(element) ?? 0
  }
  const held = sums(new Set(found))
  const [root] = measured.elements
  const total = root ? held(root) : 0
  if (!root || total === 0) return null
  const smallest = measured.elements.filter((element) => held(element) >= total * HOLDS).at(-1) ?? root
  const home = repeated(belonging(smallest, mainCell(measured)), sums(story))
  const prose = sums(story, LONG)
  const element = [home, ...ancestors(home)].find((each) => prose(each) >= prose(root) * STORY) ?? home
  const whole =
    prose(smallest) >= prose(element) * MOST && [smallest, ...ancestors(smallest)].includes(element)
  return { element, after: whole ? tailOf(smallest, element, { measured, spans, headline }) : new Set() }
}

/** The article, the main part or the main cell that an element is in, else itself. */
function belonging(element: Element, cell: Element | null): Element {
  const above = [element, ...ancestors(element)]
  const is = (test: (each: Element) => boolean) => above.find(test)
  return (
    is(({ tagName }) => tagName === 'article') ??
    is((each) => each.tagName === 'main' || attribute(each, 'role') === 'main') ??
    is(isPost) ??
    (cell && above.includes(cell) ? cell : null) ??
    element
  )
}

/** Called an entry, as weblogs call it (hAtom, microformats). */
function isPost(element: Element): boolean {
  return /(?:^|\s)(?:hentry|h-entry)(?:\s|$)/.test(attribute(element, 'class') ?? '')
}

/** Where it is one of several of a kind, as posts are, what holds them all. */
function repeated(element: Element, length: (element: Element) => number): Element {
  let home = element
  for (const each of [element, ...ancestors(element)]) {
    const parent = each.parentNode
    if (!parent || !isElement(parent) || each.tagName === 'body' || each.tagName === 'main') break
    const own = kind(each)
    const alike =
      own === null
        ? []
        : parent.childNodes.filter(
            (sibling) => isElement(sibling) && kind(sibling) === own && length(sibling) >= POST,
          )
    if (alike.length > 1) home = parent
  }
  return home
}

function ancestors(element: Element): Element[] {
  const above: Element[] = []
  for (let next = element.parentNode; next && isElement(next); next = next.parentNode) above.push(next)
  return above
}
