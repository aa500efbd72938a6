import type { Span } from '@hearsay/text'
import { datesIn } from '../../about/dates/dates.ts'
import { headlineOf } from '../headline.ts'
import type { Document, Element, Node } from '../parse.ts'
import type { PageText } from '../text.ts'
import { asidesOf } from './asides.ts'
import { homeOf } from './home.ts'
import { withoutLabels } from './labels.ts'
import { type Measured, measure, textsOf } from './measure.ts'
import { correctionsBelow } from './put-right.ts'
import { readable } from './readable.ts'
import { withoutWriters } from './writers.ts'

/** A line with a day is no longer than this. */
const DAY = 50
/** An article has at least so many characters; what is shorter is nothing to go by. */
const ARTICLE = 40

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
  const home = homeOf(
    measured,
    spans,
    found.length > 0 ? found : [...story],
    story,
    headline?.element ?? null,
  )
  if (!home) return null
  const within = spans.get(home.element) as Span
  const after = [...home.after].map((element) => spans.get(element) as Span)
  const below = correctionsBelow(measured.elements, spans, within.end)
  const isIn = ({ start, end }: Span, part: Span): boolean => start >= part.start && end <= part.end
  const kept = [...story].map((node) => spans.get(node) as Span)
  const from = dayAbove(kept, Math.min(within.start, headline?.span.start ?? within.start), text)
  const article = joined(
    withoutWriters(
      withoutLabels(
        kept.filter(
          (span) =>
            below.some((part) => isIn(span, part)) ||
            (span.start >= from && span.end <= within.end && !after.some((part) => isIn(span, part))),
        ),
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
