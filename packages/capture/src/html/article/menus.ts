import { datesIn } from '../../about/dates/dates.ts'
import { attribute, type Element, elementsIn } from '../parse.ts'
import type { Measured } from './measure.ts'

/** Elements that can be a menu. */
const TAGS = new Set([
  'ul',
  'ol',
  'dl',
  'div',
  'section',
  'header',
  'table',
  'tr',
  'td',
  'p',
  'center',
  'font',
  'span',
])
/** Of a list, how much is links where it is a menu. */
const MENU = 0.8
/** Marks between the links of a row, and the words for "you are here". */
const BETWEEN = /[\s|/·•>›»→,،&-]+/gu
/** Where one is: "Home > Press > Releases". */
const TRAIL = /^[^.!?\n\d]{1,40}(?:\s+[>›»→/]\s+[^.!?\n\d]{1,40}){1,6}$/u
const PERSON = /(?:author|profile|people|staff|writer|journalist|contributor|user|member)s?\b|\/@/i

/** A list that is nearly all links, and not of those who wrote the story. */
export function isMenu(element: Element, measured: Measured, said: string): boolean {
  if (!TAGS.has(element.tagName)) return false
  const links = measured.holds(element, 'a')
  if (links > 0 && TRAIL.test(said)) return true
  if (links < 2 || measured.holds(element, 'h1') > 0) return false
  const length = said.replace(BETWEEN, '').length
  const linked = measured.linked(element)
  const nearly = links > 2 ? linked >= length * MENU : linked >= length
  return nearly && !namesPeople(element)
}

/** What sites call the pages about themselves. */
const SITE =
  /(?<!\p{L})(?:about(?: us)?|contact(?: us)?|privacy(?: (?:policy|notice))?|terms(?: (?:of use|of service|and conditions))?|cookies?(?: (?:policy|settings))?|careers|jobs|site ?map|rss|help|faq|advertise(?: with us)?|accessibility|imprint|impressum|kontakt|datenschutz|mentions légales|à propos|quiénes somos|contacto|aviso legal|newsletters?|log ?in|sign ?in|subscribe|home|من نحن|اتصل بنا|سياسة الخصوصية|شروط الاستخدام|контакти|контакты|реклама|про нас|о нас)(?!\p{L})/giu
const SITE_WORDS = { least: 3, most: 400 }

/** A row of such names and little else, links or not. */
export function isSiteWords(said: string): boolean {
  if (said.length > SITE_WORDS.most || /\p{Ll}[.!?]["”’]?(?:\s|$)/u.test(said)) return false
  const found = said.match(SITE) ?? []
  return found.length >= SITE_WORDS.least && found.join('').length > said.replace(BETWEEN, '').length * 0.4
}

/** Elements that can be a link to another story, all of them. */
const CARDS = new Set(['p', 'div', 'article', 'center', 'figure'])
const LEAST_WORDS = 4

/** A part that is all one link, as to another story: no sentence, no day, no address, nobody's name. */
export function isLink(element: Element, measured: Measured, said: string): boolean {
  if (!CARDS.has(element.tagName) || measured.holds(element, 'a') !== 1 || measured.holds(element, 'h1') > 0)
    return false
  if (measured.linked(element) < measured.length(element) || isQuoted(element)) return false
  const words = said.split(/\s+/)
  return (
    words.length >= LEAST_WORDS &&
    !/[.!?؟…]["”’»]?$/u.test(said) &&
    datesIn(said).length === 0 &&
    !namesPeople(element)
  )
}

/** In a quotation, a post or a list of a table, where a link is what is said. */
function isQuoted(element: Element): boolean {
  for (let next = element.parentNode; next && 'tagName' in next; next = next.parentNode)
    if (/^(?:blockquote|td|th|h[1-6]|figcaption)$/.test(next.tagName)) return true
  return false
}

/** Elements of a row that are looked at for names. */
const MOST_LOOKED = 60

function namesPeople(element: Element): boolean {
  let looked = 0
  for (const link of elementsIn(element)) {
    looked += 1
    if (looked > MOST_LOOKED) return false
    if (
      link.tagName === 'a' &&
      (attribute(link, 'rel') === 'author' || PERSON.test(attribute(link, 'href') ?? ''))
    )
      return true
  }
  return false
}
