import { NAME_JOINTS, TITLES } from '@hearsay/reading/names'
import {
  ARTICLE,
  COUNT,
  isAnybody,
  isBandWord,
  isBodyWord,
  isGivenName,
  isGroupWord,
  isPeopleWord,
  isPersonWord,
  isSomebody,
  PRONOUN,
} from './vocabulary.ts'

/** A phrase for somebody, taken apart. Words are folded: lower case, without accents. */
export interface Phrase {
  /** What somebody is called: "Haidar Mun", "Joint Staff of Orravan"; empty where they are only described. */
  readonly name: string
  readonly nameWords: readonly string[]
  /** What they are said to be: "governor of dol amar province". */
  readonly roleWords: readonly string[]
  /** The noun that says what kind of somebody it is: "governor", "nurse"; empty where none does. */
  readonly head: string
  /** `pronoun`: "we", "it"; `count`: "two of them". */
  readonly kind: 'person' | 'people' | 'body' | 'unknown' | 'pronoun' | 'count'
  /** "the": somebody that the reader knows already. */
  readonly isDefinite: boolean
  /** "my", "her": whose they are, if anybody's. */
  readonly whose: string
}

/** Takes "The governor of Dol Amar, Nabil Sarkes" for Nabil Sarkes, of whom it is said that he governs it. */
export function phraseOf(raw: string): Phrase {
  const words = tidied(raw)
  if (PRONOUN.test(words)) return bare(words, 'pronoun')
  if (COUNT.test(words)) return bare(words, 'count')
  const segments = words
    .replace(/(?:[();:]|,(?!\d))+/g, ' , ')
    .replace(/[“”"]/g, '')
    .split(' , ')
    .map((segment) => segment.trim().split(/\s+/).filter(Boolean))
    .filter((segment) => segment.length > 0)
  return namedPerson(segments, words) ?? namedBody(segments, words) ?? described(segments, words)
}

/**
 * Without words that stand before a phrase and are none of it: "On 6 June the Agency", "whatever the police".
 */
export function tidied(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:on|in|at|by|after|before|since|until)\s[^,]*?\b(?:the|a|an)\s(?=\p{Lu})/iu, 'the ')
    .replace(/^(?:that|whatever|ok|well|but|and|so|then|by|from|as|what) (?=\p{L}+)/iu, '')
    .replace(/^(?:bosses|chiefs|management) (?:at|of) (?=\p{Lu})/iu, '')
    .replace(/[\s,;:.]+$/u, (end) => (end.startsWith('.') && /\b\p{Lu}\.$/u.test(words) ? '.' : ''))
}

const bare = (words: string, kind: 'pronoun' | 'count'): Phrase => ({
  name: '',
  nameWords: [],
  roleWords: [],
  head: '',
  kind,
  isDefinite: /^the\b/i.test(words),
  whose: '',
})

function namedPerson(segments: readonly (readonly string[])[], words: string): Phrase | null {
  const people = segments.map(personIn)
  const at = people.findLastIndex((found) => found !== null)
  const person = people[at]
  if (!person) return null
  return named(person.name, [...person.role, ...segments.filter((_, i) => i !== at).flat()], 'person', words)
}

function namedBody(segments: readonly (readonly string[])[], words: string): Phrase | null {
  const body = bodyIn(segments[0] ?? [])
  if (body.length === 0) return null
  const [only = ''] = body
  const isPlain =
    body.length === 1 && !isAcronym(only) && !isBodyWord(folded(only)) && !/\p{Ll}\p{Lu}/u.test(only)
  return named(body, segments.slice(1).flat(), isTitle(only) ? 'person' : isPlain ? 'unknown' : 'body', words)
}

function named(
  name: readonly string[],
  role: readonly string[],
  kind: 'person' | 'body' | 'unknown',
  words: string,
): Phrase {
  const roleWords = role.map(folded).filter((word) => word && !ARTICLE.test(word))
  return {
    name: name.join(' '),
    nameWords: nameWordsOf(name),
    roleWords,
    head: roleWords.find((word) => isPersonWord(word)) ?? '',
    kind,
    isDefinite: /^the\b/i.test(words),
    whose: '',
  }
}

/** The words of a name that tell it from others. */
export const nameWordsOf = (name: readonly string[]): string[] =>
  name
    .filter((word) => !ARTICLE.test(word))
    .map(folded)
    .filter(Boolean)

function described(segments: readonly (readonly string[])[], words: string): Phrase {
  const [first = []] = segments
  const own = ofWhom(first.map(folded).filter(Boolean))
  const end = own.findIndex((word, index) => index > 0 && ENDS_HEAD.test(word))
  const head = own.slice(0, end === -1 ? own.length : end).at(-1) ?? ''
  return {
    name: '',
    nameWords: [],
    roleWords: segments
      .flat()
      .map(folded)
      .filter((word) => word && !ARTICLE.test(word)),
    head,
    kind: /^\p{Ll}/u.test(rawHead(first, head)) && isSomebody(head) ? 'person' : kindOf(head),
    isDefinite: /^the\b/i.test(words) || isCalled(first, head),
    whose: /^(?:my|our|his|her|their|its|your)\b/i.exec(words)?.[0].toLowerCase() ?? '',
  }
}

/** "Fourteen of the survivors who were asked" are survivors. */
function ofWhom(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of')
  const whom = words.slice(of + 1).filter((word) => !ARTICLE.test(word))
  return of > 0 && whom.length > 0 && COUNT.test(words.slice(0, of).join(' ')) ? whom : words
}

/** "Minister of Supply", "Herald": in capitals, the one whom readers know. */
function isCalled(words: readonly string[], head: string): boolean {
  const [first = ''] = words
  return (
    !/^an?$/i.test(first) &&
    ((isOffice(words) && !isAnybody(head)) ||
      (words.length === 1 && isCapital(first) && isBodyWord(folded(first))))
  )
}

const rawHead = (words: readonly string[], head: string): string =>
  words.find((word) => folded(word) === head) ?? ''

const isNoun = (word: string): boolean => isPersonWord(word) || isPeopleWord(word) || isBodyWord(word)

function kindOf(head: string): Phrase['kind'] {
  if (isPersonWord(head)) return 'person'
  if (isPeopleWord(head) || isBandWord(head)) return 'people'
  if (isBodyWord(head)) return 'body'
  return /\p{L}{3}s$/u.test(head) && !/(?:ss|us|is)$/.test(head) ? 'people' : 'unknown'
}

const ENDS_HEAD =
  /^(?:of|who|whom|that|which|in|at|on|with|from|for|near|behind|to|by|close|living|whose|outside|waiting|inside|speaking)$/

/** Titles that want an office behind them, and no name: "Senior Lecturer". */
const DEGREE = /^(?:former|acting|interim|deputy|assistant|senior|junior|outgoing|incoming|chief)$/i

/** Words behind a name that are no part of a longer phrase: "Verna Holt today". */
const ADVERB = /^(?:today|yesterday|tonight|later|himself|herself|also|then|now|again|earlier)$/i

interface Person {
  readonly name: readonly string[]
  readonly role: readonly string[]
}

/**
 * A person's name in a stretch without a comma, behind titles and offices: "county clerk Verna Holt today".
 */
function personIn(segment: readonly string[]): Person | null {
  if (segment.length === 1 && isHandle(segment[0])) return { name: segment, role: [] }
  const ending = personEnding(segment)
  if (ending) return ending
  const of = segment.findIndex((word, index) => index > 0 && /^(?:of|for|at|from)$/i.test(word))
  const end = of === -1 ? segment.length : of
  let last = end
  while (last > 0 && !isCapital(segment[last - 1])) last--
  let first = last
  while (first > 0 && isNameWord(segment, first - 1)) first--
  while (first < last && !isCapital(segment[first])) first++
  const title = segment.slice(first, last - 1).findLastIndex(isTitle)
  if (title !== -1) first += title + 1
  const before = segment[first - 1] ?? ''
  const titled =
    (title !== -1 && !DEGREE.test(segment[first - 1] ?? '')) ||
    (first > 0 &&
      !DEGREE.test(before) &&
      (isTitle(before) || (/^\p{Ll}/u.test(before) && isSomebody(before))))
  const name = segment.slice(first, last)
  if ((last < end && !ADVERB.test(segment[last] ?? '')) || !isPersonName(name, titled)) return null
  if (/^the$/i.test(segment[0] ?? '') && !titled) return null
  if (!titled && (name.length < 2 || (first > 0 && !ARTICLE.test(before) && !/^by$/i.test(before))))
    return null
  return { name, role: [...segment.slice(0, first), ...segment.slice(last)] }
}

function isPersonName(name: readonly string[], titled: boolean): boolean {
  const isNone = titled ? isRank : isTitle
  if (name.length === 0 || name.some((word) => /['’]s?$/.test(word) || isNone(word))) return false
  const isKnown = titled || (name.length === 2 && isGivenName(folded(name[0] ?? '')))
  return isKnown || !name.some((word) => isBodyWord(folded(word)))
}

/**
 * "… the launch G. Okello", "Ministry of Interior spokesman Karim Haddad": an initial and a surname need
 * nothing before them, nor does a name behind a noun for its bearer.
 */
function personEnding(segment: readonly string[]): Person | null {
  const start = segment.findLastIndex((word) => !isCapital(word)) + 1
  const name = segment.slice(start)
  const before = segment[start - 1] ?? ''
  if (start === 0 || !/^\p{Ll}/u.test(before) || !isPersonName(name, true)) return null
  if (isPersonWord(folded(before))) return { name, role: segment.slice(0, start) }
  return name.length === 2 && /^\p{Lu}\.$/u.test(name[0] ?? '') && start > 1 ? { name, role: [] } : null
}

function isNameWord(segment: readonly string[], index: number): boolean {
  const word = segment[index] ?? ''
  return (
    isCapital(word) || (NAME_JOINTS.has(word) && !/^(?:of|the)$/.test(word) && isCapital(segment[index - 1]))
  )
}

export const isTitle = (word: string): boolean => isRank(word) || isPersonWord(folded(word))

/** A title, where a surname may be a noun for people: "Mayor Hunter". */
const isRank = (word: string): boolean =>
  TITLES.has(word.toLowerCase()) || TITLES.has(word.toLowerCase().replace(/\.$/, ''))

/** "Regional Director", "Minister of Supply": an office in capitals is nobody's name. */
function isOffice(segment: readonly string[]): boolean {
  const own = segment.filter((word) => !ARTICLE.test(word)).map(folded)
  const of = own.findIndex((word) => /^(?:of|for)$/.test(word))
  const head = own[(of === -1 ? own.length : of) - 1] ?? ''
  return (
    isPersonWord(head) && !isGroupWord(head) && !own.some((word) => /^(?:who|that|which|with|in)$/.test(word))
  )
}

/** The name of a body, in capitals: "Joint Staff of Orravan", "the Homeland Guard". */
function bodyIn(segment: readonly string[]): string[] {
  const all = segment.filter((word, index) => index > 0 || !ARTICLE.test(word))
  const words = isKind(all) ? all.slice(1) : all
  if (isOffice(words)) return []
  const end = words.findIndex(
    (word) => !isCapital(word) && !/^(?:of|the|and|for|&|de|al|el)$/i.test(word) && !/^\d+$/.test(word),
  )
  const name = words.slice(0, end === -1 ? words.length : end)
  while (name.length > 0 && !isCapital(name.at(-1)) && !/^\d+$/.test(name.at(-1) ?? '')) name.pop()
  const next = folded(words[end] ?? '')
  if (isBodyWord(next) && name.length > 0) return [...name, words[end] ?? '']
  if (end !== -1 && (name.length < 2 || isPersonWord(next) || isPeopleWord(next))) return []
  if (/['’]s?$/.test(words[end === -1 ? -1 : end - 1] ?? '')) return []
  return name.length === 1 && isNoun(folded(name[0] ?? '')) && !isAcronym(name[0]) ? [] : name
}

/** "The charity Loaves Relief": what kind of body it is, before its name. */
const isKind = ([kind = '', name]: readonly string[]): boolean =>
  /^\p{Ll}/u.test(kind) && isBodyWord(kind) && isCapital(name)

/** "TNA": capitals only. */
export const isAcronym = (word: string | undefined): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(word ?? '')

/** Of a script without capitals every word may be a name's. */
const isCapital = (word: string | undefined): boolean =>
  word !== undefined && /^[@#]?[\p{Lu}\p{Lo}]|^@|^(?:al|el|ul|as|ash|ad|ar|an|at|az)-\p{Lu}/u.test(word)

const isHandle = (word = ''): boolean => /^@\w|^\w+_\w+$|^[\p{L}]+\d+$/u.test(word)

/** Lower case, without accents, apostrophes' endings and marks. */
export function folded(word: string): string {
  if (/^\w*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}@_-]/gu, '')
    .toLowerCase()
}
