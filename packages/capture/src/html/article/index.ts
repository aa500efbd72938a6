import type { Span } from '@hearsay/text'
import { datesIn } from '../../about/dates/dates.ts'
import { headlineOf } from '../headline.ts'
import { attribute, type Document, type Element, isElement, type Node } from '../parse.ts'
import type { PageText } from '../text.ts'
import { asidesOf } from './asides.ts'
import { mainCell } from './columns.ts'
import { withoutLabels } from './labels.ts'
import { type Measured, measure, summed, textsOf } from './measure.ts'
import { readable } from './readable.ts'
import { withoutWriters } from './writers.ts'

/** Of what Readability found, how much an element must hold to be the article's. */
const HOLDS = 0.9
/** A repeated part, such as a post, has at least so many characters. */
const POST = 30
/** A line with a day is no longer than this. */
const DAY = 50
/** An article has at least so many characters; what is shorter is nothing to go by. */
const ARTICLE = 40
/** Classes of what is repeated for how it looks, not for what it is. */
const LAYOUT =
  /^(?:\S*-)?(?:row|col|column|columns|container|wrapper|wrap|inner|section|block|grid|clearfix)(?:-\S*)?(?:\s|$)/i

/**
 * The stretches of a page's text that are its article: all that stands where Readability found it, without
 * menus, banners and boxes, from the headline on. Null where there is nothing to go by.
 */
export function articleOf(
  document: Document,
  { text, spans }: Pick<PageText, 'text' | 'spans'>,
): Span[] | null {
  const measured = measure(document, spans)
  const headline = headlineOf(document, spans, text)
  const asides = asidesOf({ measured, spans, text, headline: headline?.element ?? null })
  const story = storyTexts(measured, spans, asides)
  const found = readable(document, spans, asides, text).filter((node) => story.has(node))
  const home = homeOf(measured, spans, found.length > 0 ? found : [...story], story)
  if (!home) return null
  const within = spans.get(home) as Span
  const kept = [...story].map((node) => spans.get(node) as Span)
  const from = dayAbove(kept, Math.min(within.start, headline?.span.start ?? within.start), text)
  const article = joined(
    withoutWriters(
      withoutLabels(
        kept.filter(({ start, end }) => start >= from && end <= within.end),
        headline?.span ?? null,
        text,
      ),
      text,
    ),
    text,
  )
  return article.reduce((sum, { start, end }) => sum + end - start, 0) < ARTICLE ? null : article
}

/** Where the story begins with the day that stands right above it, as on weblogs. */
function dayAbove(story: readonly Span[], from: number, text: string): number {
  const above = story.findLast(({ end }) => end <= from)
  const line = above ? text.slice(above.start, above.end).trim() : ''
  return above && line.length < DAY && datesIn(line).length > 0 ? above.start : from
}

/** Texts that are in no aside, in the order of the page. */
function storyTexts(
  { elements }: Measured,
  spans: ReadonlyMap<Node, Span>,
  asides: ReadonlySet<Element>,
): Set<Node> {
  const out = new Set<Node>()
  const story: Node[] = []
  for (const element of elements) {
    const parent = element.parentNode
    if (asides.has(element) || (parent && out.has(parent))) out.add(element)
    else story.push(...textsOf(element, spans))
  }
  const start = (node: Node) => spans.get(node)?.start ?? 0
  return new Set(story.sort((a, b) => start(a) - start(b)))
}

/** The element that the article is in: the smallest that holds nearly all that was found, or what it belongs to. */
function homeOf(
  measured: Measured,
  spans: ReadonlyMap<Node, Span>,
  found: readonly Node[],
  story: ReadonlySet<Node>,
): Element | null {
  const wanted = new Set(found)
  const own = (nodes: ReadonlySet<Node>) => (element: Element) =>
    textsOf(element, spans).reduce((sum, node) => sum + (nodes.has(node) ? measured.length(node) : 0), 0)
  const held = summed(measured.elements, own(wanted))
  const stories = summed(measured.elements, own(story))
  const total = measured.elements[0] ? (held.get(measured.elements[0]) ?? 0) : 0
  const holding = measured.elements.filter((element) => (held.get(element) ?? 0) >= total * HOLDS)
  const smallest = holding.at(-1)
  return smallest && total > 0
    ? repeated(belonging(smallest, mainCell(measured)), (element) => stories.get(element) ?? 0)
    : null
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
    const alike = parent.childNodes.filter(
      (sibling) => isElement(sibling) && kind(sibling) === kind(each) && length(sibling) >= POST,
    )
    if (alike.length > 1 && !LAYOUT.test(attribute(each, 'class') ?? 'row')) home = parent
  }
  return home
}

function kind(element: Element): string {
  return `${element.tagName} ${(attribute(element, 'class') ?? '').split(/\s+/)[0]}`
}

function ancestors(element: Element): Element[] {
  const above: Element[] = []
  for (let next = element.parentNode; next && isElement(next); next = next.parentNode) above.push(next)
  return above
}

/** Spans in order, as few as there can be: those with nothing but white space between them are one. */
function joined(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    if (last && text.slice(last.end, span.start).trim() === '')
      out[out.length - 1] = { start: last.start, end: span.end }
    else out.push(span)
  }
  return out
}
