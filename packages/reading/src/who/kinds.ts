/** What kind of thing a name or a phrase stands for, from its own words and from what stands around it in the text. */

import {
  BELONGING, BODY_NOUNS, BODY_WORDS, COUNTRIES, DEMONYMS, DOCUMENT_NOUNS, HE, KNOWN_BODIES, LOCATIVES, MEN, PEOPLE_NOUNS, PERSON_NOUNS, SHE, STAFF,
  SUBORDINATING, WOMEN,
} from '../data/names.ts' // biome-ignore format: lists
import { NUMBERS, QUANTIFIERS } from '../data/numbers.ts'
import { finite } from '../text/clauses.ts'
import { startsName } from '../text/name-words.ts'
import { remembered } from '../text/remembered.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Name } from './cast.ts'

/** `thing`: what neither speaks nor is spoken of as "he", "it" or "they": an adjective of a people, an unlisted noun. */
export type Kind = 'he' | 'she' | 'person' | 'people' | 'body' | 'document' | 'place' | 'thing' | 'unknown'

/** Of a name, by its own words; `from` is where its titles begin, `first` where they end. */
export function nameKind(tokens: Tokens, from: number, first: number, to: number): Kind {
  const words = tokens.words.slice(from, to).map((w) => w.toLowerCase())
  const given = words[first - from] ?? ''
  const sex =
    MEN.has(given) || words.some((w) => HE.has(w))
      ? 'he'
      : WOMEN.has(given) || words.some((w) => SHE.has(w))
        ? 'she'
        : null
  if (words.some((w) => isBodyNoun(w)) && !(sex && to - first === 2)) return 'body'
  if (sex) return sex
  if (first > from) return 'person'
  const single = to - first === 1
  if (single && COUNTRIES.has(given)) return 'place'
  if (single && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(tokens.words[first] ?? '')) return 'body'
  if (single && KNOWN_BODIES.has(given)) return 'body'
  if (single && DEMONYMS.has(given.replace(/s$/, '')) && given.endsWith('s') && !DEMONYMS.has(given))
    return 'people'
  return words.some((w) => BODY_WORDS.has(w)) && !single ? 'body' : 'unknown'
}

export const isBodyNoun = (word: string): boolean => BODY_NOUNS.has(word) || BODY_NOUNS.has(singular(word))

export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ch|sh|ss|x)es$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '')
}

/**
 * Names with the kind that the text as a whole shows: a surname is of the kind of its full name, a name of several words whose last
 * also stands alone is a person's, "the Kremlin said" shows a body.
 */
export function settle(tokens: Tokens, names: readonly Name[]): Name[] {
  const places = placeNames(tokens)
  const bodies = new Set(
    names.filter((name) => name.kind === 'unknown' && standsAsBody(tokens, name)).map(({ text }) => text),
  )
  const alone = new Set(names.map(({ text, kind }) => (kind === 'body' ? '' : text)))
  const full = new Map<string, Kind>()
  for (const { text, kind } of names) {
    const last = lastWord(text)
    if (!text.includes(' ') || full.has(last) || BODY_WORDS.has(last.toLowerCase()) || REGION.test(text))
      continue
    if (kind === 'unknown' && alone.has(last) && !bodies.has(text) && !bodies.has(last))
      full.set(last, 'person')
    else if (PERSONS.has(kind)) full.set(last, kind)
  }
  return names.map((name) => {
    if (name.kind !== 'unknown' && name.kind !== 'place') return name
    const known = full.get(lastWord(name.text))
    if (known && (known === 'person' || !name.text.includes(' '))) return { ...name, kind: known }
    if (name.kind === 'place') return name
    if (DEMONYMS.has(name.text.toLowerCase().split('-', 1)[0] ?? '')) return { ...name, kind: 'thing' }
    if (bodies.has(name.text))
      return { ...name, kind: name.text.endsWith('s') && !name.text.includes(' ') ? 'people' : 'body' }
    return places.has(name.text) ? { ...name, kind: 'place' } : name
  })
}

/** "South Korea", "New York": the last word alone is no surname. */
const REGION = /^(?:North|South|East|West|New|Great|Saudi|United|San|Los|Las|El)\s/

/** Kinds that are surely one person. */
export const PERSONS: ReadonlySet<Kind> = new Set(['he', 'she', 'person'])

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** "The Kremlin said", "a leader of Kataib Sur", "Larkspur, which makes …": nobody speaks so of a person. */
function standsAsBody(tokens: Tokens, { from, to }: Name): boolean {
  const word = (i: number): string => (tokens.words[i] ?? '').toLowerCase()
  const next = word(to)
  if (word(from - 1) === 'of' && BELONGING.has(word(from - 2))) return true
  if (next === ',' && word(to + 1) === 'which') return true
  if (STAFF.has(next)) return true
  if (word(from - 1) !== 'the') return false
  const after = tokens.words.slice(to, to + 12).map((w) => w.toLowerCase())
  return !/^\p{L}/u.test(next) || (SUBORDINATING.has(next) && !/^who/.test(next)) || finite(after, 0)
}

/** Single words that stand somewhere as a place does: "in Anbar", but not "in Safi's view". */
function placeNames(tokens: Tokens): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < tokens.words.length; i++) {
    const next = tokens.words[i + 1] ?? ''
    const alone = !/^\p{Lu}/u.test(next) && !/^['’]s?$/.test(next)
    if (alone && startsName(tokens, i) && LOCATIVES.has((tokens.words[i - 1] ?? '').toLowerCase()))
      found.add(tokens.words[i] ?? '')
  }
  return found
}

/** Of a common noun, by its form; `thing` when no list has it. */
export const nounKind = remembered((noun): Kind => {
  if (PRONOUN.test(noun)) return 'thing'
  if (PEOPLE_NOUNS.has(noun)) return 'people'
  if (DOCUMENT_NOUNS.has(noun)) return 'document'
  if (BODY_NOUNS.has(noun)) return 'body'
  if (HE.has(noun) || /^(?:man|father|brother|son|husband|businessman|fisherman|foreman)$/.test(noun))
    return 'he'
  if (SHE.has(noun) || /^(?:woman|mother|sister|daughter|wife)$/.test(noun)) return 'she'
  if (PERSON_NOUNS.has(noun) || /\p{L}{3}(?:man|woman|person)$/u.test(noun)) return 'person'
  if (/(?:men|women)$/.test(noun) || (noun.endsWith('s') && PERSON_NOUNS.has(singular(noun)))) return 'people'
  return noun.endsWith('s') && BODY_NOUNS.has(singular(noun)) ? 'people' : 'thing'
})

const PRONOUN = /^(?:he|him|his|himself|she|hers?|herself|mr\.|m(?:r)?s\.|sir)$/

/** Of a phrase that speaks: by its head, the last word before a comma, a preposition or a relative clause. */
export function phraseKind(tokens: Tokens, from: number, to: number): Kind {
  const words = tokens.words.slice(from, to).map((w) => w.toLowerCase())
  if (/^(?:who|which|that)$/.test(words[0] ?? '')) return 'thing'
  const end = words.findIndex((w, i) => i > 0 && (w === ',' || w === '(' || SUBORDINATING.has(w)))
  const own = end > 0 ? words.slice(0, end) : words
  const head = own.at(-1) ?? ''
  if (own.includes('and') || QUANTIFIERS.has(own.join(' '))) return 'people'
  const kind = nounKind(head)
  if (kind !== 'thing') return kind
  if (own.some((w) => (NUMBERS.get(w) ?? 0) > 1 || /^\d[\d,]*$/.test(w)) && head.endsWith('s'))
    return 'people'
  if (/\p{L}{3}s$/u.test(head) && !/(?:ss|us|is)$/.test(head)) return 'people'
  return /^\p{Lu}/u.test(tokens.words[from] ?? '') && to - from === 1 ? 'unknown' : 'thing'
}
