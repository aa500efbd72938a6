/** What is a body and no person, by its words and by how a page speaks of it. */
import { BODY_WORDS, nounKind } from '@hearsay/reading/names'
import type { Page } from '../page.ts'
import type { DraftParty } from '../parties/parties.ts'
import { phraseOf } from '../parties/phrase.ts'

export function looksLikeBody({ name, type, mentions }: DraftParty, pages: readonly Page[]): boolean {
  if (type === 'crowd' || /^(?:it|they|them|we|us|he|she|i|you|nine|two)$/i.test(name)) return false
  if (type === 'outlet' || type === 'group' || type === 'state') return true
  if (type === 'person' && isDescribedPerson(name)) return false
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.some((word) => BODY_WORDS.has(word) || nounKind(word) === 'body' || word === 'police'))
    return true
  if (!/^\p{Lu}/u.test(name)) return false
  if (type === 'body' && words.length > 1) return true
  return [...new Set(mentions.map(({ page }) => page))].some((page) =>
    isCalledIt(name, pages[page]?.text ?? ''),
  )
}

/** "An official in the clerk's office": somebody, whatever they are of. */
function isDescribedPerson(name: string): boolean {
  const { name: own, head } = phraseOf(name)
  return own === '' && /^(?:he|she|person|people)$/.test(nounKind(head))
}

/** "Lumen Gas, which supplies the quarter", "Ostrey says it": nobody is called so. */
export function isCalledIt(name: string, text: string): boolean {
  const words = name.trim().split(/\s+/)
  const [first = ''] = words
  for (let at = first === '' ? -1 : text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = endOf(words, text, at)
    if (end === null) continue
    const before = text.slice(Math.max(0, at - BEFORE), at)
    if (!/[\p{L}\p{N}]$/u.test(before) && standsAt(ACTS, text, end)) return true
    if (/\b[Tt]he\s+$/u.test(before) && standsAt(IS_NOBODYS, text, end)) return true
  }
  return false
}

/** Where words end that stand at a place, with white space between them; null where they do not. */
function endOf(words: readonly string[], text: string, at: number): number | null {
  let end = at
  for (const [index, word] of words.entries()) {
    const from = end
    while (index > 0 && /\s/.test(text[end] ?? '')) end++
    if ((index > 0 && end === from) || !text.startsWith(word, end)) return null
    end += word.length
  }
  return end
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** What stands behind the name of a body. */
const ACTS =
  /(?:\s+\p{Lu}\p{Ll}+)?(?:,? which\b|\s+(?:(?:has|have) )?(?:says?|said|denied|denies|claims?)\s+(?:that\s+)?it\b|\s+(?:Ltd|plc|Inc|Corp|Co|GmbH|LLC)\b|\s+(?:makes|employs|supplies|operates|manufactures|plant|site|works)\b|[^.\n]{0,80}\bits\s+(?:machines|units|spokes|tankers|press))/uy
/** Behind a name that "the" stands before: not "the Orm family". */
const IS_NOBODYS = /(?![\p{L}\p{N}]|['’]s|\s+(?:\p{Lu}|famil|campaign|house|street))/uy
/** Characters in which "the" stands, with white space. */
const BEFORE = 20

/** Whether words name a body that may be recorded: in capitals, or by a noun that is no business's. */
export function namesBody(words: string): boolean {
  const all = words.split(' ')
  if (all.length > 7 || /[.,;:"“”]/.test(words) || OPENS_OTHERWISE.test(words)) return false
  const last = all.at(-1)?.toLowerCase() ?? ''
  if (BUSINESS.test(last) || (all.length === 1 && nounKind(last) !== 'body') || PLACE.test(last)) return false
  const isNoun = (word: string) =>
    nounKind(word.toLowerCase()) === 'body' || BODY_WORDS.has(word.toLowerCase())
  const small = all.filter((word) => /^\p{Ll}/u.test(word) && !/^(?:of|for|and|the)$/.test(word))
  if (small.some((word, i) => i < small.length - 1 && isNoun(word))) return false
  if (all.some(isNoun))
    return (
      small.length <= 2 &&
      (all.length > 1 || ALONE.test(last)) &&
      (small.length === 0 || small.some(isNoun) || isNoun(last))
    )
  return all.length >= 2 && small.length === 0 && phraseOf(words).kind === 'body'
}

/** Two or more words in capitals. */
export const NAME =
  /^\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|for|and|the|de|al|el) )?\p{Lu}[\p{L}\p{N}&'’.-]*)+$/u

const OPENS_OTHERWISE =
  /^(?:its?|our|their|his|her|my|your|this|that|each|another|any|some|both|on|in|at|by|from|after|before)\b/i
const PLACE = /^(?:province|county|city|town|district|region|village|state|area|country)$/

/** One word that is a body of which there is one. */
const ALONE = /^(?:army|police|navy|parliament|government|coastguard)$/

/** Nouns that mean a business which was named before. */
export const BUSINESS =
  /^(?:company|firm|maker|supplier|operator|manufacturer|plant|site|works|factory|business|paper|newspaper|owner|employer|contractor)$/
/** Where people work, which a body is said to have. */
export const WORKPLACE = /^(?:plant|site|works|factory)$/
/** What is no business. */
export const PUBLIC =
  /\b(?:ministry|police|army|agency|court|council|parliament|government|state|command|staff|hospital|committee|union|press|branch|office|rotary|guard)\b/i
