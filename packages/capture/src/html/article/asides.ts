import type { Span } from '@hearsay/text'
import { attribute, type Element, type Node } from '../parse.ts'
import { breaksAround } from '../shown.ts'
import type { Measured } from './measure.ts'
import { COOKIES, headsAside, INVITES, isAsideLine, namesAside } from './words.ts'

const TAGS = new Set([
  'nav',
  'footer',
  'button',
  'select',
  'noscript',
  'menu',
  'dialog',
  'optgroup',
  'option',
  'textarea',
])
const ROLES = new Set(
  'navigation banner search complementary contentinfo dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
)
const HEADINGS = /^h[1-6]$/
/** Nobody calls a part an aside that holds most of the page. */
const MOST = 0.5
/** A banner or an invitation is no longer than this, in characters. */
const BANNER = 600
/** A wall that asks for consent may be longer than the page behind it, if there is one. */
const REST = 80
/** Of a list, how much is links where it is a menu. */
const MENU = 0.8

/** Parts of a page that are no article: menus, banners, boxes, what others are invited to, comments. */
export function asidesOf(
  measured: Measured,
  spans: ReadonlyMap<Node, Span>,
  text: string,
): ReadonlySet<Element> {
  const whole = measured.elements[0] ? measured.length(measured.elements[0]) : 0
  const asides = new Set<Element>()
  const after = nextOf(measured.elements)
  for (const element of measured.elements) {
    const share = measured.length(element) / whole
    const name = element.tagName
    if (name === 'html' || name === 'body' || name === 'main') continue
    if (share > MOST && !(asksConsent(element) && whole - measured.length(element) >= REST)) continue
    const said = words(element, spans, text)
    if (HEADINGS.test(name) && headsAside(said))
      for (const each of headed(element, measured, after)) asides.add(each)
    else if (isAside(element, measured, said)) asides.add(element)
  }
  return asides
}

function words(element: Element, spans: ReadonlyMap<Node, Span>, text: string): string {
  const span = spans.get(element)
  return span ? text.slice(span.start, Math.min(span.end, span.start + BANNER)) : ''
}

function isAside(element: Element, measured: Measured, said: string): boolean {
  if (TAGS.has(element.tagName) || ROLES.has(attribute(element, 'role') ?? '')) return true
  const length = measured.length(element)
  if (element.tagName === 'form') return measured.holds(element, 'input', 'textarea') > 0
  if (hasName(element)) return !holdsHeadline(element, measured)
  if (element.tagName === 'header') return !holdsHeadline(element, measured)
  if (element.tagName === 'aside')
    return measured.linked(element) > length * 0.3 || headsAside(firstLine(said))
  if (isMenu(element, measured)) return true
  if (breaksAround(element) === 0) return false
  if (
    length < BANNER &&
    (COOKIES.test(said) || INVITES.test(said)) &&
    measured.holds(element, 'button', 'a', 'input', 'form') > 0
  )
    return true
  if (isBox(element) && headsAside(firstLine(said)) && length > firstLine(said).length) return true
  return isAsideLine(said)
}

function asksConsent(element: Element): boolean {
  return /(?:cookie|consent|gdpr|cmp)/i.test(namesOf(element))
}

function namesOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
}

/** It holds the only headline of the page, or stands within the story. */
function holdsHeadline(element: Element, measured: Measured): boolean {
  const own = measured.holds(element, 'h1')
  const [root] = measured.elements
  return own > 0 && (root === undefined || own === measured.holds(root, 'h1') || isWithin(element))
}

function isWithin(element: Element): boolean {
  for (let next = element.parentNode; next && 'tagName' in next; next = next.parentNode)
    if (next.tagName === 'article' || next.tagName === 'main') return true
  return false
}

function hasName(element: Element): boolean {
  return namesOf(element)
    .split(/\s+/)
    .some((name) => name !== '' && namesAside(name))
}

function isBox({ tagName }: Element): boolean {
  return tagName === 'section' || tagName === 'div' || tagName === 'aside' || tagName === 'ul'
}

/** A list that is nearly all links, and not of sentences. */
function isMenu(element: Element, measured: Measured): boolean {
  if (!['ul', 'ol', 'div', 'section', 'header', 'table', 'p'].includes(element.tagName)) return false
  const length = measured.length(element)
  if (measured.linked(element) < length * MENU) return false
  const links = measured.holds(element, 'a')
  return links > 2 || (links === 2 && measured.linked(element) >= length * 0.95)
}

type Next = (element: Element) => Element | undefined

/** The element beside each that follows it. */
function nextOf(elements: readonly Element[]): Next {
  const next = new Map<Element, Element>()
  const last = new Map<Node, Element>()
  for (const element of elements) {
    const parent = element.parentNode
    const before = parent ? last.get(parent) : undefined
    if (before) next.set(before, element)
    if (parent) last.set(parent, element)
  }
  return (element) => next.get(element)
}

/** The heading of an aside, and what follows it up to the next heading, where that is mostly links. */
function headed(heading: Element, measured: Measured, after: Next): Element[] {
  const under: Element[] = []
  for (let next = after(heading); next && !HEADINGS.test(next.tagName); next = after(next)) under.push(next)
  const links = under.filter((each) => measured.linked(each) > measured.length(each) * 0.6)
  return [heading, ...links]
}

function firstLine(said: string): string {
  const end = said.indexOf('\n')
  return end === -1 ? said : said.slice(0, end)
}
