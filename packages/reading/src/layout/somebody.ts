/** Words → whether they stand for somebody or something that speaks, by their own forms alone. */

import { MEN, WOMEN } from '../data/given-names.ts'
import { LABEL_TITLES, SPEAKING_LABELS } from '../data/labels.ts'
import { BODY_WORDS, DEMONYMS, KNOWN_BODIES } from '../data/names.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS, SPEAKING_NOUNS } from '../data/nouns.ts'
import { MORE_PERSONS } from '../data/people.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { capital, isGenitive, isWord } from '../text/name-words.ts'
import { remembered } from '../text/remembered.ts'

const LISTS = [
  PERSON_NOUNS,
  PEOPLE_NOUNS,
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  SPEAKING_NOUNS,
  SPEAKING_LABELS,
  KNOWN_BODIES,
]

/** "Union", "skippers", "report", "-man", "-ists": a noun for somebody or something that says things. */
export const isSpeakingNoun = remembered((written): boolean => isIn(LISTS, written) || isByEnding(written))

/** "Union" and "report" left out: a noun for a person, or for people. */
export const isPersonNoun = remembered(
  (written): boolean => isIn([PERSON_NOUNS, MORE_PERSONS, PEOPLE_NOUNS], written) || isByEnding(written),
)

function isIn(lists: readonly ReadonlySet<string | undefined>[], written: string): boolean {
  const word = written.toLowerCase()
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?<=ss|sh|ch|x)es$|s$/, '')
  return lists.some((list) => list.has(word) || list.has(singular))
}

const isByEnding = (word: string): boolean =>
  /\p{L}{3}(?:m[ae]n|women|woman|people|person|ists?|ologists?|ians?|eers?)$|masters?$/u.test(
    word.toLowerCase(),
  )

/** A plural of doers: "welders", "suppliers". */
export const isDoers = (word: string): boolean => /\p{L}{2}(?:ers|ors)$/u.test(word)

/** "NWO", "UN": the initials of a body, and no more. */
const isInitials = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word)

/** "Mr. Lamb", "Dr Ana Roy": a title and a name. */
export function isTitled(words: readonly string[]): boolean {
  return words.length > 1 && LABEL_TITLES.has(words[0]?.toLowerCase()) && capital(words.at(-1) ?? '')
}

/** Capitalised from end to end, but for the small words inside a name. */
export function isNameLike(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return (
    capital(words[0] ?? '') &&
    (capital(last) || /^\d+$/.test(last)) &&
    words.every((word) => capital(word) || JOINTS.test(word) || isGenitive(word) || /^\d+$/.test(word))
  )
}

const JOINTS = /^(?:of|for|the|and|de|la|van|von|der|den|bin|al|el|du|di|da|[&,.'’-])$/

/** A name that shows by a given name, a title or a body's word that it is no topic. */
export function isKnownName(words: readonly string[]): boolean {
  if (!isNameLike(words)) return false
  const first = words[0]?.toLowerCase() ?? ''
  if (isTitled(words) || isInitials(words[0] ?? '')) return true
  if (words.length > 1 && (MEN.has(first) || WOMEN.has(first))) return true
  return words.length > 1 && words.some((word) => BODY_WORDS.has(word.toLowerCase()))
}

/**
 * A phrase that names or describes whoever speaks: its head, the last word before "of" and the like, is a
 * noun of a list.
 */
export function isSomebody(words: readonly string[]): boolean {
  const end = words.findIndex(
    (word, i) => i > 0 && (word === ',' || word === '(' || SUBORDINATING.has(word.toLowerCase())),
  )
  const own = end > 0 ? words.slice(0, end) : words
  const head = own.at(-1) ?? ''
  if (!isWord(head) || DEMONYMS.has(head.toLowerCase())) return false
  return isSpeakingNoun(head) || isInitials(head) || isKnownName(own)
}
