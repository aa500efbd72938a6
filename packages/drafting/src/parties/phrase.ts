import { BODY_WORDS, NAME_JOINTS, nounKind, TITLES } from '@hearsay/reading/names'

/** A phrase for somebody, taken apart. Words are folded: lower case, without accents. */
export interface Phrase {
  /** What somebody is called: "Haidar Mun", "Joint Staff of Orravan"; empty where they are only described. */
  readonly name: string
  readonly nameWords: readonly string[]
  /** What they are said to be: "governor of dol amar province". */
  readonly roleWords: readonly string[]
  /** The noun that says what kind of somebody it is: "governor", "nurse"; empty where none does. */
  readonly head: string
  readonly kind: 'person' | 'people' | 'body' | 'unknown'
  /** "the": somebody that the reader knows already. */
  readonly isDefinite: boolean
}

const ARTICLE = /^(?:the|a|an|our|its|their|his|her|my|your)$/i

/** Takes "The governor of Dol Amar, Nabil Sarkes" for Nabil Sarkes, of whom it is said that he governs it. */
export function phraseOf(words: string): Phrase {
  const segments = words
    .replace(/[(),;:]+/g, ' , ')
    .replace(/[“”"]/g, '')
    .split(' , ')
    .map((segment) => segment.trim().split(/\s+/).filter(Boolean))
    .filter((segment) => segment.length > 0)
  const people = segments.map(personIn)
  const at = people.findLastIndex((found) => found !== null)
  const person = people[at]
  if (person)
    return named(
      person.name,
      [...person.role, ...segments.filter((_, i) => i !== at).flat()],
      'person',
      words,
    )
  const [first = []] = segments
  const body = bodyIn(first)
  return body.length > 0 ? named(body, segments.slice(1).flat(), 'body', words) : described(segments, words)
}

function named(
  name: readonly string[],
  role: readonly string[],
  kind: 'person' | 'body',
  words: string,
): Phrase {
  const roleWords = role.map(folded).filter((word) => word && !ARTICLE.test(word))
  return {
    name: name.join(' '),
    nameWords: name
      .filter((word) => !ARTICLE.test(word))
      .map(folded)
      .filter(Boolean),
    roleWords,
    head: roleWords.find((word) => isPerson(word)) ?? '',
    kind,
    isDefinite: /^the\b/i.test(words),
  }
}

function described(segments: readonly (readonly string[])[], words: string): Phrase {
  const [first = []] = segments
  const own = first.map(folded).filter(Boolean)
  const end = own.findIndex((word, index) => index > 0 && ENDS_HEAD.test(word))
  const headed = own.slice(0, end === -1 ? own.length : end)
  const head = headed.at(-1) ?? ''
  const kind = nounKind(head)
  return {
    name: '',
    nameWords: [],
    roleWords: segments
      .flat()
      .map(folded)
      .filter((word) => word && !ARTICLE.test(word)),
    head,
    kind: kind === 'people' || kind === 'body' ? kind : isPerson(head) ? 'person' : 'unknown',
    isDefinite: /^the\b/i.test(words),
  }
}

const ENDS_HEAD =
  /^(?:of|who|whom|that|which|in|at|on|with|from|for|near|behind|to|by|close|living|whose|outside)$/

const isPerson = (word: string): boolean => /^(?:he|she|person)$/.test(nounKind(word))

/** Words behind a name that are no part of a longer phrase: "Verna Holt today". */
const ADVERB = /^(?:today|yesterday|tonight|later|himself|herself|also|then|now|again|earlier)$/i

interface Person {
  readonly name: readonly string[]
  readonly role: readonly string[]
}

/** A person's name in a stretch without a comma, behind titles and offices: "county clerk Verna Holt today". */
function personIn(segment: readonly string[]): Person | null {
  const of = segment.findIndex((word, index) => index > 0 && /^(?:of|for|at|from)$/i.test(word))
  const end = of === -1 ? segment.length : of
  let last = end
  while (last > 0 && !isCapital(segment[last - 1])) last--
  let first = last
  while (first > 0 && isNameWord(segment, first - 1)) first--
  while (first < last && !isCapital(segment[first])) first++
  let titled = false
  for (let i = last - 2; i >= first; i--) {
    if (!isTitle(segment[i] ?? '')) continue
    first = i + 1
    titled = true
    break
  }
  const before = segment[first - 1] ?? ''
  titled ||= first > 0 && isTitle(before)
  const name = segment.slice(first, last)
  if (last < end && !ADVERB.test(segment[last] ?? '')) return null
  if (name.some((word) => /['’]s?$/.test(word))) return null
  if (name.length === 0 || name.some((word) => BODY_WORDS.has(folded(word)) || isTitle(word))) return null
  if (/^the$/i.test(segment[0] ?? '') && !titled) return null
  if (!titled && (name.length < 2 || (first > 0 && !ARTICLE.test(before) && !/^by$/i.test(before))))
    return null
  return { name, role: [...segment.slice(0, first), ...segment.slice(last)] }
}

function isNameWord(segment: readonly string[], index: number): boolean {
  const word = segment[index] ?? ''
  return (
    isCapital(word) || (NAME_JOINTS.has(word) && !/^(?:of|the)$/.test(word) && isCapital(segment[index - 1]))
  )
}

function isTitle(word: string): boolean {
  const plain = word.toLowerCase()
  return TITLES.has(plain) || TITLES.has(plain.replace(/\.$/, '')) || isPerson(folded(word))
}

/** The name of a body, in capitals: "Joint Staff of Orravan", "the Homeland Guard". */
function bodyIn(segment: readonly string[]): string[] {
  const words = segment.filter((word, index) => index > 0 || !ARTICLE.test(word))
  const end = words.findIndex(
    (word) => !isCapital(word) && !/^(?:of|the|and|for|&|de|al|el)$/i.test(word) && !/^\d+$/.test(word),
  )
  const name = words.slice(0, end === -1 ? words.length : end)
  while (name.length > 0 && !isCapital(name.at(-1)) && !/^\d+$/.test(name.at(-1) ?? '')) name.pop()
  const next = folded(words[end] ?? '')
  if (nounKind(next) === 'body') return [...name, words[end] ?? '']
  if (end !== -1 && (name.length < 2 || /^(?:he|she|person|people)$/.test(nounKind(next)))) return []
  return name.length === 1 && isPerson(folded(name[0] ?? '')) ? [] : name
}

const isCapital = (word: string | undefined): boolean => word !== undefined && /^[@#]?[\p{Lu}]|^@/u.test(word)

/** Lower case, without accents, apostrophes' endings and marks. */
export function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}@_-]/gu, '')
    .toLowerCase()
}
