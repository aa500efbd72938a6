import type { Span } from '@hearsay/text'
import type { Found } from '../../captured.ts'
import { headlineOf, setAsHeadline } from '../../html/headline.ts'
import { attribute, type Document, type Element, elementsIn, type Node } from '../../html/parse.ts'
import type { Order } from '../dates/dates.ts'
import { firstDate } from '../dates/first.ts'
import { bylineOf } from '../lines/byline.ts'
import { isNameLike } from '../lines/words.ts'
import type { Said } from '../said.ts'

/** The page as it was read, and the stretch in which its article stands. */
export interface Shown {
  /** The tree that the article stands in. */
  readonly document: Document
  /** The tree that says what the page is called: the same, but where the article stands in a frame. */
  readonly head: Document
  readonly text: string
  readonly spans: ReadonlyMap<Node, Span>
  /** The stretches of the article; null where none was found. */
  readonly article: readonly Span[] | null
  readonly within: Span
}

/**
 * What the elements of a page themselves are: its headline, times, authors, and the address it calls its own.
 */
export function saidInMarks(shown: Shown, url: string | null, order: Order, oneWriter: boolean): Said {
  const elements = [...elementsIn(shown.document)]
  return {
    title: headline(shown),
    author: authors(elements, shown),
    published:
      timed(elements, shown, order, /published|pubdate|created|entry-date/i) ??
      firstTime(elements, shown, order, oneWriter) ??
      dated(elements, shown, order),
    modified: timed(elements, shown, order, /modified|updated/i),
    canonical: canonical(elements, url),
    publisher: null,
  }
}

/**
 * The name in the first link to the home page, or of the picture in it; else what stands where names of sites
 * do.
 */
export function homeLink({ document, spans, text }: Shown): Found | null {
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'a' || !isHome(element)) continue
    const span = spans.get(element)
    const value = (span ? text.slice(span.start, span.end) : pictured(element)).split(/\s[-–—|]\s/)[0] ?? ''
    if (
      isNameLike(value) &&
      !/^(?:home|start|menu|back|accueil|inicio|startseite|главная|головна|الرئيسية)\b/iu.test(value)
    )
      return { value, where: 'home link', ...(span ? { span } : {}) }
  }
  return null
}

function pictured(link: Element): string {
  for (const each of elementsIn(link)) if (each.tagName === 'img') return attribute(each, 'alt')?.trim() ?? ''
  return ''
}

const BRAND = /(?:^|[\s_-])(?:logo|brand|site-?name|site-?title|masthead|wordmark)(?:$|[\s_-])/i
const BRAND_LENGTH = 60

/** What is called the logo or the name of the site. */
export function brand({ document, spans, text }: Shown): Found | null {
  for (const element of elementsIn(document)) {
    const called = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    if (!BRAND.test(called) && !(element.tagName === 'header' && element.parentNode?.nodeName !== 'article'))
      continue
    const span = spans.get(element)
    const value = (span ? text.slice(span.start, span.end) : pictured(element)).split('\n')[0] ?? ''
    if (value.length < BRAND_LENGTH && isNameLike(value))
      return { value, where: 'logo', ...(span ? { span } : {}) }
  }
  return null
}

function isHome(link: Element): boolean {
  return (
    /(?:^|\s)home(?:\s|$)/.test(attribute(link, 'rel') ?? '') ||
    /^(?:https?:\/\/[^/]+)?\/$/.test(attribute(link, 'href') ?? '')
  )
}

function headline({ document, spans, text, article }: Shown): Found | null {
  const span = (headlineOf(document, spans, text) ?? setAsHeadline(document, spans, text, article))?.span
  return span ? { value: text.slice(span.start, span.end).replace(/\s+/g, ' '), where: 'h1', span } : null
}

const AUTHOR =
  /(?:^|[\s_-])(?:author|byline|by-line|writer|firma|autor|auteur|signature|autore|verfasser)(?:[\s_-]+(?:names?|info|meta|link|title|line))?(?:$|\s)/i

function authors(
  elements: readonly Element[],
  { spans, text, within }: Shown,
): Found<readonly string[]> | null {
  const marked = elements.filter(
    (each) =>
      attribute(each, 'rel') === 'author' ||
      /^author$/i.test(attribute(each, 'itemprop') ?? '') ||
      AUTHOR.test(attribute(each, 'class') ?? ''),
  )
  const parents = new Set(marked.map(({ parentNode }) => parentNode))
  const kinds = marked.map((each) => `${each.tagName} ${attribute(each, 'class')}`)
  const alike = new Map<string, number>()
  for (const kind of kinds) alike.set(kind, (alike.get(kind) ?? 0) + 1)
  const found = marked.flatMap((each, at) => {
    const span = spans.get(each)
    const posts = (alike.get(kinds[at] ?? '') ?? 0) >= SEVERAL && parents.size >= SEVERAL
    if (posts || !span || span.start < within.start || span.end > within.end || span.end - span.start > 160)
      return []
    const names = namesIn(text.slice(span.start, span.end).split('\n')[0] ?? '')
    return names.length > 0 ? [{ names, span, of: each.parentNode }] : []
  })
  const [first] = found
  if (!first) return null
  const beside = found.filter(({ of }) => of === first.of).flatMap(({ names }) => names)
  return { value: [...new Set(beside)], where: 'byline', span: first.span }
}

function namesIn(words: string): string[] {
  const name = words.split(/\.\s|\s[-–—|·]\s/u)[0] ?? ''
  return [...((bylineOf(words) ?? bylineOf(`By ${name}`))?.authors ?? []), ...handle(words)]
}

/** A name that one writes under, in one word. */
function handle(words: string): string[] {
  const name = /^(?:(?:posted |written )?by:?\s+)?([\p{L}\p{N}_.-]{3,30})$/iu.exec(words.trim())?.[1]
  return name && !/^(?:admin|staff|editor|guest|author|by|anonymous|redaktion|redacción)$/i.test(name)
    ? [name]
    : []
}

/** A line with a date is no longer than this. */
const DATE_LINE = 120

/** As many parts of a kind are posts, each with a writer and a time of its own. */
const SEVERAL = 3

function timed(elements: readonly Element[], shown: Shown, order: Order, name: RegExp): Found | null {
  const marks = (each: Element) =>
    ['itemprop', 'class', 'pubdate'].map((key) => attribute(each, key) ?? '').join(' ')
  const found = elements.find(
    (each) =>
      (each.tagName === 'time' || attribute(each, 'itemprop')) &&
      name.test(marks(each) + (attribute(each, 'pubdate') === null ? '' : ' pubdate')),
  )
  return found ? dateOf(found, shown, order) : null
}

/** Characters from the top of an article within which a time is that of the whole. */
const TOP = 600

function firstTime(
  elements: readonly Element[],
  shown: Shown,
  order: Order,
  oneWriter: boolean,
): Found | null {
  const { start, end } = shown.within
  const times = elements
    .filter(({ tagName }) => tagName === 'time')
    .flatMap((each) => {
      const span = shown.spans.get(each)
      return span && span.start >= start && span.end <= end && isIn(span, shown.article)
        ? [{ each, span }]
        : []
    })
  const [first] = times
  if (!first || first.span.start >= start + TOP || (times.length >= SEVERAL && !oneWriter)) return null
  return dateOf(first.each, shown, order)
}

const DATED =
  /(?:^|[\s_-])(?:published|pub-?date|post-?date|date-?header|entry-date|dateline|date|fecha|datum)(?:$|[\s_-])/i

/** Of the elements that are called a date, the first with one; an abbreviation tells it in full. */
function dated(elements: readonly Element[], { spans, text, article }: Shown, order: Order): Found | null {
  const found = elements.flatMap((each) => {
    const span = DATED.test(attribute(each, 'class') ?? '') ? spans.get(each) : undefined
    if (!span || span.end - span.start > DATE_LINE || !isIn(span, article)) return []
    const told = each.tagName === 'abbr' ? (attribute(each, 'title') ?? '') : ''
    const value = firstDate(told, order) ?? firstDate(text.slice(span.start, span.end), order)
    return value ? [{ value, where: 'date line', span }] : []
  })
  return found.length < SEVERAL ? (found[0] ?? null) : null
}

/** It stands in one of several times, as each post of a thread has one. */
export function isPostTime({ document, spans, article }: Shown, found: Found | null | undefined): boolean {
  const at = found?.span
  if (!at) return false
  const times = [...elementsIn(document)]
    .filter(({ tagName }) => tagName === 'time')
    .flatMap((each) => spans.get(each) ?? [])
    .filter((span) => isIn(span, article))
  return times.length >= SEVERAL && times.some(({ start, end }) => at.start >= start && at.end <= end)
}

function isIn({ start, end }: Span, article: readonly Span[] | null): boolean {
  return article === null || article.some((each) => start >= each.start && end <= each.end)
}

function dateOf(element: Element, { spans, text }: Shown, order: Order): Found | null {
  const span = spans.get(element)
  const written =
    attribute(element, 'datetime') ??
    attribute(element, 'content') ??
    (span ? text.slice(span.start, span.end) : '')
  const value = firstDate(written, order)
  return value ? { value, where: element.tagName, ...(span ? { span } : {}) } : null
}

function canonical(elements: readonly Element[], address: string | null): Found | null {
  const own = elements.find(({ tagName }) => tagName === 'base')
  const url = absolute((own && attribute(own, 'href')) ?? '', address) ?? address
  const link = elements.find(
    (each) => each.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(each, 'rel') ?? ''),
  )
  const meta = elements.find((each) => each.tagName === 'meta' && attribute(each, 'property') === 'og:url')
  const found = [
    link && { href: attribute(link, 'href'), where: 'link canonical' },
    meta && { href: attribute(meta, 'content'), where: 'meta og:url' },
  ]
  for (const each of found) {
    const value = each?.href ? absolute(each.href, url) : null
    if (each && value) return { value, where: each.where }
  }
  return null
}

/** An address of the web: as it is written, or made whole by the one that the page came from. */
function absolute(href: string, base: string | null): string | null {
  const written = href.trim()
  const whole = URL.canParse(written)
    ? written
    : URL.canParse(written, base ?? undefined)
      ? new URL(written, base ?? undefined).href
      : ''
  return /^https?:/i.test(whole) ? whole : null
}
