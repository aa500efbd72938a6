import type { Span } from '@hearsay/text'
import { attribute, type Element, elementsIn, isElement, type Node } from '../parse.ts'
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
  for (const element of measured.elements) {
    const share = measured.length(element) / whole
    const name = element.tagName
    if (name === 'html' || name === 'body' || name === 'main' || share > MOST) continue
    if (isAside(element, measured, words(element, spans, text))) asides.add(element)
    else if (HEADINGS.test(name) && headsAside(words(element, spans, text)))
      for (const each of headed(element, measured)) asides.add(each)
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
  if (element.tagName === 'form') return holdsField(element)
  if (hasName(element)) return !holdsHeadline(element)
  if (element.tagName === 'header') return !holdsHeadline(element)
  if (element.tagName === 'aside')
    return measured.linked(element) > length * 0.3 || headsAside(firstLine(said))
  if (isMenu(element, measured)) return true
  if (breaksAround(element) === 0) return false
  if (length < BANNER && (COOKIES.test(said) || INVITES.test(said)) && holdsControl(element)) return true
  if (isBox(element) && headsAside(firstLine(said)) && length > firstLine(said).length) return true
  return isAsideLine(said)
}

function hasName(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names.split(/\s+/).some((name) => name !== '' && namesAside(name))
}

function holdsHeadline(element: Element): boolean {
  return some(element, (each) => each.tagName === 'h1')
}

function holdsField(element: Element): boolean {
  return some(element, (each) => each.tagName === 'input' || each.tagName === 'textarea')
}

function holdsControl(element: Element): boolean {
  return some(element, (each) => ['button', 'a', 'input', 'form'].includes(each.tagName))
}

function some(element: Element, test: (each: Element) => boolean): boolean {
  for (const each of elementsIn(element)) if (test(each)) return true
  return false
}

function isBox({ tagName }: Element): boolean {
  return tagName === 'section' || tagName === 'div' || tagName === 'aside' || tagName === 'ul'
}

/** A list that is nearly all links, and not of sentences. */
function isMenu(element: Element, measured: Measured): boolean {
  if (!['ul', 'ol', 'div', 'section', 'header', 'table', 'p'].includes(element.tagName)) return false
  const length = measured.length(element)
  if (measured.linked(element) < length * MENU) return false
  return [...elementsIn(element)].filter(({ tagName }) => tagName === 'a').length > 2
}

/** The heading of an aside, and what follows it up to the next heading, where that is mostly links. */
function headed(heading: Element, measured: Measured): Element[] {
  const siblings = heading.parentNode?.childNodes.filter(isElement) ?? []
  const after = siblings.slice(siblings.indexOf(heading) + 1)
  const next = after.findIndex(({ tagName }) => HEADINGS.test(tagName))
  const under = next === -1 ? after : after.slice(0, next)
  const links = under.filter((each) => measured.linked(each) > measured.length(each) * 0.6)
  return [heading, ...links]
}

function firstLine(said: string): string {
  const end = said.indexOf('\n')
  return end === -1 ? said : said.slice(0, end)
}
