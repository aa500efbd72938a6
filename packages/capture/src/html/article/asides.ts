import type { Span } from '@hearsay/text'
import { attribute, type Element, type Node } from '../parse.ts'
import { breaksAround } from '../shown.ts'
import { HEADINGS, headsOnly, under } from './after.ts'
import { besideCell, mainCell } from './columns.ts'
import { isCounts } from './counts.ts'
import { forumAsides } from './forum.ts'
import { belongsToStory, isWithinStory } from './keeps.ts'
import { type Measured, summed, textsOf } from './measure.ts'
import { isLink, isMenu, isSiteWords } from './menus.ts'
import { isUnsureName, namedAside } from './names.ts'
import { CONSENTS, COOKIES, PRICES } from './phrases.ts'
import { pulled } from './repeats.ts'
import { headsAside, headsComments, invites, isAsideLine } from './words.ts'

const TAGS = new Set(
  'nav footer button select noscript menu dialog optgroup option textarea marquee amp-sidebar amp-consent amp-ad amp-embed amp-social-share amp-user-notification amp-sticky-ad'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation banner search complementary contentinfo dialog alertdialog menu menubar toolbar tablist'.split(
    ' ',
  ),
)
/** Parts that a line can head. */
const BOXES = new Set('section div aside ul td figure p details'.split(' '))
/** Nobody calls a part an aside that holds most of the page. */
const MOST = 0.5
/** A banner or an invitation is no longer than this, in characters. */
const BANNER = 600
/** Characters of a text that is prose, and of such texts that an article is left with. */
const LONG = 80
const PROSE = 250
/** A wall that asks for consent may be longer than the page behind it, if there is one. */
const REST = 80

/** Words of consent in the beginning of a part that asks for it, more than this. */
const CONSENT_WORDS = 3

/** A page as it is looked at for what is no article. */
export interface Looked {
  readonly measured: Measured
  readonly spans: ReadonlyMap<Node, Span>
  readonly text: string
  /** The element that is the page's headline. */
  readonly headline: Element | null
}

/** Parts of a page that are no article: menus, banners, boxes, what others are invited to, comments. */
export function asidesOf(page: Looked): ReadonlySet<Element> {
  const { measured, spans, text } = page
  const asides = new Set<Element>(pulled(measured, spans, text))
  const above = headlineAndAbove(page.headline)
  for (const each of forumAsides(page)) asides.add(each)
  const main = mainCell(measured)
  if (main) for (const each of besideCell(main, measured, (cell) => above.has(cell))) asides.add(each)
  const spared = sparing(measured, spans)
  const common = commonNames(measured, spared)
  for (const element of measured.elements) {
    const name = element.tagName
    if (name === 'html' || name === 'body' || name === 'main' || above.has(element)) continue
    if (!spared([element]) && !isWall(element, measured)) continue
    const said = words(element, page)
    if ((HEADINGS.test(name) || isLabel(element, measured)) && headsAside(said)) {
      const parts = under(element, measured, spans, text, headsComments(said)).filter(
        (part) => !above.has(part),
      )
      if (spared(parts)) for (const each of parts) asides.add(each)
    } else if (isAside(element, page, said, common)) asides.add(element)
  }
  for (const element of measured.elements)
    if (HEADINGS.test(element.tagName) && !above.has(element) && headsOnly(element, spans, measured, asides))
      asides.add(element)
  return asides
}

type Spared = (parts: readonly Element[]) => boolean

/** Whether a page can spare parts of it: they are not most of it, or enough prose stands elsewhere. */
function sparing(measured: Measured, spans: ReadonlyMap<Node, Span>): Spared {
  const { elements, length } = measured
  const own = (element: Element) =>
    element.tagName === 'a'
      ? 0
      : textsOf(element, spans).reduce((sum, node) => sum + (length(node) >= LONG ? length(node) : 0), 0)
  const prose = summed(elements, own)
  const [root] = elements
  const [whole, all] = root ? [length(root), prose.get(root) ?? 0] : [0, 0]
  const of = (parts: readonly Element[], size: (part: Element) => number) =>
    parts.reduce((sum, part) => sum + size(part), 0)
  return (parts) =>
    of(parts, length) <= whole * MOST || all - of(parts, (part) => prose.get(part) ?? 0) >= PROSE
}

/** A wall that asks for consent may hold nearly all that there is. */
function isWall(element: Element, { elements, length }: Measured): boolean {
  const whole = elements[0] ? length(elements[0]) : 0
  return asksConsent(element) && whole - length(element) >= REST
}

/** A short block that is set as a heading without being one. */
function isLabel(element: Element, { length }: Measured): boolean {
  return /^(?:div|p|center|legend|summary|td|dt)$/.test(element.tagName) && length(element) < LONG
}

function headlineAndAbove(headline: Element | null): ReadonlySet<Node> {
  const above = new Set<Node>()
  for (let next: Node | null = headline; next && 'tagName' in next; next = next.parentNode) above.add(next)
  return above
}

function words(element: Element, { spans, text }: Looked): string {
  const span = spans.get(element)
  return span ? text.slice(span.start, Math.min(span.end, span.start + BANNER)) : ''
}

function isAside(element: Element, page: Looked, said: string, common: ReadonlySet<string>): boolean {
  const { measured } = page
  const name = element.tagName
  if (name === 'footer') return !belongsToStory(element, said)
  if (attribute(element, 'role') === 'group' && !/\p{L}/u.test(said)) return true
  if (TAGS.has(name) || ROLES.has(attribute(element, 'role') ?? '')) return true
  if (name === 'form') return measured.holds(element, 'input', 'textarea') > 0
  if (isNamed(element, said, common)) return true
  if (name === 'header') return measured.holds(element, 'h1') === 0 && !isWithinStory(element)
  const length = measured.length(element)
  if (name === 'aside') return measured.linked(element) > length * 0.3 || headsAside(firstLine(said))
  if (
    isMenu(element, measured, said) ||
    isLink(element, measured, said) ||
    isCounts(said) ||
    isSiteWords(said)
  )
    return true
  if (name === 'a') return (isAsideLine(said) || /^share\b/i.test(said)) && isAlone(element, page)
  if (breaksAround(element) === 0)
    return length < BANNER / 4 && (isAsideLine(said) || invites(said)) && isAlone(element, page)
  if (length < BANNER && isBanner(element, measured, said)) return true
  if (length >= 80 && isOffer(element, measured, said)) return true
  const first = firstLine(said)
  if (BOXES.has(name) && headsAside(first) && length > first.length) return true
  return isAsideLine(said)
}

/** Characters of a wall or an offer, which may be long where a banner is short. */
const LONG_WALL = 6000

/** A long part that asks for consent, or sells: said several times over, with something to press. */
function isOffer(element: Element, measured: Measured, said: string): boolean {
  if (measured.length(element) > LONG_WALL || measured.holds(element, 'button', 'input', 'form', 'a') === 0)
    return false
  const consents = measured.holds(element, 'button', 'input') > 0 && count(said, CONSENTS) > CONSENT_WORDS
  return consents || (count(said, PRICES) > 0 && (invites(said) || count(said, PRICES) > 1))
}

/** A short part that asks for consent, an address, money. */
function isBanner(element: Element, measured: Measured, said: string): boolean {
  const asks = COOKIES.test(said) || invites(said)
  const acts = measured.holds(element, 'button', 'a', 'input', 'form') > 0
  if (asks && (acts || said.length < BANNER / 3)) return true
  return measured.holds(element, 'input') > 0 && !/[.!؟…]["”’»]?\n.*[.!؟…]["”’»]?$/su.test(said)
}

/** No other words stand beside it: it is no part of a sentence. */
function isAlone(element: Element, { spans }: Looked): boolean {
  return (element.parentNode?.childNodes ?? []).every(
    (each) =>
      each.nodeName !== '#text' ||
      !/[\p{L}\p{N}]/u.test('value' in each ? each.value : '') ||
      !spans.has(each),
  )
}

function asksConsent(element: Element): boolean {
  return /(?:cookie|consent|gdpr|cmp)/i.test(
    `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`,
  )
}

function isNamed(element: Element, said: string, common: ReadonlySet<string>): boolean {
  const named = asideNames(element).filter((name) => !common.has(name))
  if (named.length === 0) return false
  return !(named.every(isUnsureName) && belongsToStory(element, said))
}

function asideNames(element: Element): string[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  return names.split(/\s+/).flatMap((name) => (name === '' ? [] : (namedAside(name) ?? [])))
}

/**
 * Words that look like an aside's name and stand on nearly all of the page, part by part: there they are a
 * maker's.
 */
function commonNames(measured: Measured, spared: Spared): ReadonlySet<string> {
  const kinds = new Map<string, Element[]>()
  for (const element of measured.elements) {
    if (
      isWall(element, measured) ||
      asideNames(element).length === 0 ||
      element.tagName === 'body' ||
      element.tagName === 'html'
    )
      continue
    const kind = attribute(element, 'class') ?? attribute(element, 'id') ?? ''
    const known = kinds.get(kind)
    if (known) known.push(element)
    else kinds.set(kind, [element])
  }
  return new Set(
    [...kinds.values()].filter((all) => !spared(all)).flatMap(([first]) => (first ? asideNames(first) : [])),
  )
}

function count(said: string, pattern: RegExp): number {
  return said.match(pattern)?.length ?? 0
}

function firstLine(said: string): string {
  const end = said.indexOf('\n')
  return end === -1 ? said : said.slice(0, end)
}
