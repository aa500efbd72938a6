import { type Document, elementsIn, rawText } from '../../html/parse.ts'
import { datesIn } from '../dates/dates.ts'
import { hasOutletWord, isNameLike } from '../lines/words.ts'
import type { Said } from '../said.ts'

const APART = /\s*[｜|]\s*|\s+(?:[|–—·»]|-|::|\/)\s+|(?<=[\p{L}\p{N}]): |\.\s+(?=\p{Lu})/u
/** As sites of short posts have it: "Ann Lee on Chirrup: “I was there…”". */
const POST = /^(.{2,60}) (?:on|auf|sur|en|في) ([^:]{2,30}): ["“«]/u

/**
 * What `<title>` says, cut into what it is and whose it is: "Five dead | Coast Daily". `headline` is what is
 * seen.
 */
export function saidInTitle(document: Document, headline: string | null): Said {
  const whole = titleOf(document)
  if (whole === '') return {}
  const post = POST.exec(whole)
  if (post?.[1]) return { author: { value: [post[1]], where: 'title' } }
  return headline === null ? alone(whole) : beside(whole, headline)
}

/** The page is a post of one person, by its title. */
export function isPost(document: Document): boolean {
  return POST.test(titleOf(document))
}

function titleOf(document: Document): string {
  const element = [...elementsIn(document)].find(
    ({ tagName, namespaceURI }) => tagName === 'title' && !/svg/.test(namespaceURI),
  )
  return element ? rawText(element).replace(/\s+/g, ' ').trim() : ''
}

/** Where no headline is seen: the last part is whose it is; where what is left is a day, all of it is. */
function alone(whole: string): Said {
  const dated = /^(.{3,60}?)(?:,| [-–—|])? (?:\p{L}+day,? )?(\d.{5,30})$/u.exec(whole)
  if (dated?.[1] && dated[2] && covers(dated[2]) && isNameLike(dated[1]))
    return { publisher: { value: dated[1], where: 'title' } }
  const cut = /^(.+)(?:\s*[|｜]\s*|\s+(?:[–—·»]|-|::)\s+)([^|｜–—·»]{2,60})$/u.exec(whole)
  if (!cut?.[1] || !cut[2] || /\d/.test(cut[2])) return { title: { value: whole, where: 'title' } }
  return { title: { value: cut[1], where: 'title' }, publisher: { value: cut[2], where: 'title' } }
}

/** It is a date and nothing else. */
function covers(words: string): boolean {
  const [date] = datesIn(words)
  return date !== undefined && date.span.end - date.span.start === words.length
}

/** What is left of the title beside the headline. */
function beside(whole: string, headline: string): Said {
  const parts = whole.split(APART).map((part) => part.trim())
  const seen = plain(headline)
  const others = parts.filter(
    (part) => part !== '' && !seen.includes(plain(part)) && !plain(part).includes(seen),
  )
  const after = plain(whole).startsWith(seen) || !plain(whole).endsWith(seen)
  const named = others.filter((part) => part.length < 80 && !/\d{3}/.test(part))
  const body = named.find(hasOutletWord)
  const publisher = others.length === parts.length ? body : after ? named.at(-1) : named[0]
  return publisher === undefined ? {} : { publisher: { value: publisher, where: 'title' } }
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
