/** What kind of thing a name or a phrase stands for, by its own words. */
import { MEN, PLACES_TOO, WOMEN } from '../data/given-names.ts'
import { BODY_WORDS, COUNTRIES, DEMONYMS, KNOWN_BODIES } from '../data/names.ts'
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  NO_NOUNS,
  PEOPLE_NOUNS,
  PERSON_NOUNS,
} from '../data/nouns.ts'
import { isPart, NUMBERS, PARTS, QUANTIFIERS } from '../data/numbers.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { HE, SHE, WHO } from '../data/pronouns.ts'
import { perWord } from '../text/known.ts'
import { capital } from '../text/name-words.ts'
import { remembered } from '../text/remembered.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../text/tokens.ts'
import { isOfficeOf, isPost } from './holders.ts'
import type { Kind } from './mention.ts'

/** Kinds that are surely one person. */
export const PERSONS: ReadonlySet<Kind> = new Set(['he', 'she', 'person'])

/** Of a name, by its own words; `from` is where its titles begin, `first` where they end. */
export function nameKind(tokens: Tokens, from: number, first: number, to: number): Kind {
  const words = lowerWords(tokens, from, to)
  const given = lowerAt(tokens, first)
  const sex = sexOf(given, words, to - first === 1, first > from)
  // "Minister of Labour", "High Commissioner for Refugees": somebody, whatever it is of.
  if (isOfficeOf(tokens, from, to) && isPost(tokens, from, to)) return 'person'
  if (words.some((w) => isBodyNoun(w)) && !(sex && to - first === 2)) return 'body'
  if (sex) return sex
  if (first > from) return 'person'
  const single = to - first === 1
  if (single && COUNTRIES.has(given)) return 'place'
  if (single && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(wordAt(tokens, first))) return 'body'
  if (single && KNOWN_BODIES.has(given)) return 'body'
  if (single && DEMONYMS.has(given.replace(/s$/, '')) && given.endsWith('s') && !DEMONYMS.has(given))
    return 'people'
  return words.some((w) => BODY_WORDS.has(w)) && !single ? 'body' : 'unknown'
}

/**
 * By a title, or by the given name, which no single word after a title is, nor one that is as often a place.
 */
function sexOf(
  given: string,
  words: readonly string[],
  alone: boolean,
  titled: boolean,
): 'he' | 'she' | null {
  const tells = !alone || (!titled && !PLACES_TOO.has(given))
  if (words.some((w) => SHE.has(w))) return 'she'
  if (words.some((w) => HE.has(w)) || (tells && MEN.has(given))) return 'he'
  return tells && WOMEN.has(given) ? 'she' : null
}

const isBodyNoun = (word: string): boolean => BODY_NOUNS.has(word) || BODY_NOUNS.has(singular(word))

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ch|sh|ss|x)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
}

/** "Boatman", "stationmaster", "locksmith", "steelworker". */
const TRADES = /\p{L}{3}(?:man|woman|person|master|smith|wright|maker|keeper|worker|owner|grower|monger)$/u

/** Of a common noun, by its form; `thing` when no list has it. */
export const nounKind = remembered((noun): Kind => {
  if (NO_NOUNS.has(noun)) return 'thing'
  if (PEOPLE_NOUNS.has(noun)) return 'people'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  if (BODY_NOUNS.has(noun)) return 'body'
  if (HE.has(noun) || MALE_NOUNS.has(noun)) return 'he'
  if (SHE.has(noun) || FEMALE_NOUNS.has(noun)) return 'she'
  if (PERSON_NOUNS.has(noun) || TRADES.test(noun)) return 'person'
  if (/(?:men|women)$/.test(noun) || (noun.endsWith('s') && PERSON_NOUNS.has(singular(noun)))) return 'people'
  return noun.endsWith('s') && BODY_NOUNS.has(singular(noun)) ? 'people' : 'thing'
})

/** The same of a token, whatever its capitals. */
export const nounKindAt = perWord((word) => nounKind(word.toLowerCase()))

/** "Eight of 10 voters", "a majority of the members", "46 percent of women". */
function countedBy(words: readonly string[]): boolean {
  const of = words.indexOf('of')
  return (
    of > 0 &&
    isPart(words[of - 1] ?? '') &&
    words.slice(of + 1, of + 6).some((word) => nounKind(word) === 'people')
  )
}

/** Of a phrase that speaks: by its head, the last word before a comma, a preposition or a relative clause. */
export function phraseKind(tokens: Tokens, from: number, to: number): Kind {
  const words = lowerWords(tokens, from, to)
  if (WHO.has(lowerAt(tokens, from))) return 'thing'
  if (countedBy(words)) return 'people'
  const end = words.findIndex((w, i) => i > 0 && (w === ',' || w === '(' || SUBORDINATING.has(w)))
  const own = end > 0 ? words.slice(0, end) : words
  const head = own.at(-1) ?? ''
  if (own.includes('and') || QUANTIFIERS.has(own.join(' ')) || PARTS.has(head)) return 'people'
  const kind = nounKind(head)
  if (kind !== 'thing') return kind
  if (own.some((w) => (NUMBERS.get(w) ?? 0) > 1 || /^\d[\d,]*$/.test(w)) && head.endsWith('s'))
    return 'people'
  if (/\p{L}{3}s$/u.test(head) && !/(?:ss|us|is)$/.test(head)) return 'people'
  return capital(wordAt(tokens, from)) && to - from === 1 ? 'unknown' : 'thing'
}
