import type { Span } from '@hearsay/text'
import { hasOutletWord, isNameLike } from '../about/lines/words.ts'
import { attribute, type Document, type Element, elementsIn, isElement, type Node, rawText } from './parse.ts'

/** A headline, and where it stands. */
export interface Headline {
  readonly element: Element
  readonly span: Span
}

/** Characters of a headline. */
const LEAST = 4
const MOST = 300
const SET = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'p',
  'td',
  'center',
  'font',
  'b',
  'strong',
  'span',
  'big',
])
/** How much a heading is worth beside the letters that it shares with the page's title. */
const WORTH: Readonly<Record<string, number>> = { h1: 40, h2: 20, h3: 10, h4: 5 }
/** What says the whole of a title is worth so much more. */
const WHOLE = 100
const ENOUGH_WORDS = 3

/**
 * The headline that is seen: the heading, or the line, that says what the page is called for machines; else
 * its first heading of the first level. The name of the site is none, though many pages set it as one.
 */
export function headlineOf(
  document: Document,
  spans: ReadonlyMap<Node, Span>,
  text: string,
): Headline | null {
  const elements = [...elementsIn(document)].filter(
    (element) => SET.has(element.tagName) && spans.has(element),
  )
  const told = toldTitles(document)
  const rated = elements.flatMap((element) => {
    const span = spans.get(element) as Span
    if (span.end - span.start < LEAST || span.end - span.start > MOST) return []
    const rate = rated_(element, text.slice(span.start, span.end), told)
    return rate > 0 ? [{ element, span, rate }] : []
  })
  const best = (among: typeof rated) =>
    among.reduce<(typeof rated)[number] | null>((a, b) => (a && a.rate >= b.rate ? a : b), null)
  const many = elements.filter(({ tagName }) => tagName === 'h1' || tagName === 'h2').length > 1
  const headings = rated.filter(
    ({ element, span, rate }) =>
      (element.tagName in WORTH || rate >= WHOLE) &&
      !(many && isNameOfBody(text.slice(span.start, span.end))),
  )
  return best(headings) ?? firstHeading(elements, spans, text, told) ?? best(rated)
}

/** Words of a line that is set as a headline, without being marked as one. */
const SET_WORDS = { least: 3, most: 30 }
/** It stands within so many characters from the top of the article. */
const TOP = 400

/** Of a page without headings: the first line of the article that is bold or large as a whole. */
export function setAsHeadline(
  document: Document,
  spans: ReadonlyMap<Node, Span>,
  text: string,
  article: readonly Span[] | null,
): Headline | null {
  const from = article?.[0]?.start
  if (!article || from === undefined) return null
  for (const element of elementsIn(document)) {
    const span = spans.get(element)
    if (!span || span.start < from || span.start > from + TOP || !isSetLarge(element)) continue
    if (!article.some(({ start, end }) => span.start >= start && span.end <= end)) continue
    const said = text.slice(span.start, span.end)
    const count = said.split(/\s+/).length
    if (isLine(text, span) && count >= SET_WORDS.least && count <= SET_WORDS.most && !/[.:]$/.test(said))
      return { element, span }
  }
  return null
}

function isSetLarge(element: Element): boolean {
  if (/^(?:h[2-4]|b|strong|big)$/.test(element.tagName)) return true
  return element.tagName === 'font' && /^(?:[4-7]|\+[1-4])$/.test(attribute(element, 'size') ?? '')
}

function isLine(text: string, { start, end }: Span): boolean {
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n')
}

interface Told {
  /** Of the whole, and of its parts between dashes and bars. */
  readonly titles: readonly string[]
  readonly parts: ReadonlySet<string>
  readonly site: string
}

function toldTitles(document: Document): Told {
  const titles: string[] = []
  let site = ''
  for (const element of elementsIn(document)) {
    if (element.tagName === 'title' && !/svg/.test(element.namespaceURI)) titles.push(rawText(element))
    if (element.tagName !== 'meta') continue
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? ''
    if (/^(?:og:title|twitter:title|dcterms\.title|dc\.title)$/i.test(name))
      titles.push(attribute(element, 'content') ?? '')
    if (/^og:site_name$/i.test(name)) site = plain(attribute(element, 'content') ?? '')
  }
  const parts = titles.flatMap((title) => [title, ...title.split(/\s*[|｜]\s*|\s+[–—·»:-]+\s+|:\s+|\.\s+/u)])
  return { titles: titles.map(plain).filter((title) => title !== ''), parts: new Set(parts.map(plain)), site }
}

function rated_(element: Element, words: string, { titles, parts, site }: Told): number {
  const said = plain(words)
  if (said.length < LEAST || said === site || isHomeLink(element)) return 0
  const worth = WORTH[element.tagName] ?? 0
  if (titles.includes(said)) return said.length + worth + WHOLE
  const shared = titles.some((title) => title.includes(said)) ? said.length : 0
  if (worth > 0 && shared > 0) return shared + worth
  if (worth === 0 && isNameOfBody(words)) return 0
  if (parts.has(said) && said.length > 20) return shared
  const within = [...parts].find(
    (part) => part.length > 20 && said.includes(part) && said.length < part.length * 2,
  )
  return within === undefined ? 0 : within.length + worth
}

function firstHeading(
  elements: readonly Element[],
  spans: ReadonlyMap<Node, Span>,
  text: string,
  { titles, site }: Told,
): Headline | null {
  const heads = elements.filter((each) => each.tagName === 'h1' && !isHomeLink(each))
  const isOwn = (element: Element) => {
    const { start, end } = spans.get(element) as Span
    return !isNameOfBody(text.slice(start, end))
  }
  const second = heads.some(isOwn)
    ? []
    : elements.filter((each) => each.tagName === 'h2' && isOwn(each)).slice(0, 1)
  for (const element of [...heads.filter(isOwn), ...(heads.length > 0 ? second : []), ...heads]) {
    const span = spans.get(element) as Span
    const words = text.slice(span.start, span.end)
    if (plain(words) === site || isInBanner(element)) continue
    if (titles.length === 0 || words.split(/\s+/).length >= ENOUGH_WORDS || heads.length === 1)
      return { element, span }
  }
  return null
}

/** The name of a paper or an office, as sites set theirs. */
function isNameOfBody(words: string): boolean {
  return hasOutletWord(words) && isNameLike(words.split(/\s+/).slice(0, 8).join(' '))
}

/** All of it is a link to the first page of the site, or it stands in one. */
function isHomeLink(element: Element): boolean {
  const only = element.childNodes.filter((child) => isElement(child))
  const link = only.length === 1 && isElement(only[0] as Node) ? (only[0] as Element) : null
  return isHome(element) || (link !== null && isHome(link)) || isHome(element.parentNode)
}

function isHome(node: Node | null): boolean {
  if (!node || !isElement(node) || node.tagName !== 'a') return false
  return (
    /(?:^|\s)home(?:\s|$)/.test(attribute(node, 'rel') ?? '') ||
    /^(?:(?:https?:\/\/[^/]+)?\/|(?:\.\/)?index\.[a-z]{3,5})$/.test(attribute(node, 'href') ?? '')
  )
}

function isInBanner(element: Element): boolean {
  for (let next = element.parentNode; next && isElement(next); next = next.parentNode) {
    if (next.tagName === 'article' || next.tagName === 'main') return false
    if (attribute(next, 'role') === 'banner' || attribute(next, 'role') === 'dialog') return true
  }
  return false
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
