/**
 * The words of a content → its main clause: no relative clause, no aside, no clause that hangs on another.
 * Rules, no parse.
 */
import {
  ADVERBS,
  AUXILIARIES,
  BEFORE_NOUNS,
  IRREGULAR_VERBS,
  NOUNS_TOO,
  PRETERITES,
  RELATIVES,
  SUBORDINATORS,
} from '../data/clauses.ts'
import { actOf, base } from './cues.ts'
import { lowerWords, type Tokens } from './tokens.ts'

interface Clause {
  /** Lower-cased words in front of the verb group; the whole head of the content when no verb is found. */
  readonly subject: readonly string[]
  /** The first finite verb group and what follows it up to the next clause. */
  readonly predicate: readonly string[]
}

/** @param words lower-cased. */
export function mainClause(words: readonly string[]): Clause {
  const main = withoutRelatives(withoutOpening(words.slice(0, OPENING)))
  const at = finiteVerb(main)
  if (at < 0) return { subject: main.slice(0, LONGEST), predicate: [] }
  return { subject: main.slice(0, at), predicate: main.slice(at, clauseEnd(main, at + 1)) }
}

/** A main verb comes within so many words, or is not looked for. */
const OPENING = 60

/** How many words, its own with them, show whether a verb is a finite one. */
const AHEAD = 14

/** How far into a content without a verb its mood may stand. */
const LONGEST = 14

const MARKS = new Set(['"', '“', '”', '‘', '’', "''", '``', ',', ':', '-', '–', '—'])
const STOPS = new Set([',', ';', ':', '.', '?', '!', '(', ')', '—', '–', '--', '-'])

/**
 * Without its marks, "that", and an opening clause or phrase that a comma ends: "If it rains, …", "After two
 * years, …".
 */
function withoutOpening(words: readonly string[]): readonly string[] {
  let from = 0
  while (
    MARKS.has(words[from] ?? '') ||
    words[from] === 'that' ||
    words[from] === 'but' ||
    words[from] === 'and'
  )
    from++
  if (!SUBORDINATORS.has(words[from] ?? '') || /^(?:whether|how|why|where)$/.test(words[from] ?? ''))
    return words.slice(from)
  let comma = words.indexOf(',', from)
  if (RELATIVES.has(words[comma + 1] ?? '')) comma = words.indexOf(',', comma + 1)
  return words.slice(comma > from && comma - from < 30 ? comma + 1 : from)
}

/** Without the clauses that hang on a noun before the main verb, and without asides between commas. */
function withoutRelatives(words: readonly string[]): string[] {
  const kept: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const end = word === ',' && kept.length > 0 ? asideEnd(words, i) : -1
    if (end > 0) i = end
    else if (opensRelative(words, i, kept.length > 0)) i = relativeEnd(words, i) - 1
    else if (finite(words, i)) return [...kept, ...words.slice(i)]
    else kept.push(word)
  }
  return kept
}

/** The comma that ends an aside opened by the comma at `from`, or -1. */
function asideEnd(words: readonly string[], from: number): number {
  const end = words.indexOf(',', from + 1)
  if (end < 0 || end - from > 25) return -1
  if (RELATIVES.has(words[from + 1] ?? '') || finite(words, end + 1)) return end
  for (let i = from + 1; i < end; i++) if (finite(words, i)) return -1
  return end
}

/** "The man *who* left", "the plan *they* reject", "*what* nobody said". */
function opensRelative(words: readonly string[], i: number, inside: boolean): boolean {
  const word = words[i] ?? ''
  if (!inside) return word === 'what'
  return (
    RELATIVES.has(word) ||
    (SUBJECTS.test(word) && /^\p{L}/u.test(words[i - 1] ?? '') && !/^(?:and|or|of)$/.test(words[i - 1] ?? ''))
  )
}

const SUBJECTS = /^(?:he|she|it|they|we|i|you|nobody|everyone|everybody)$/

/** Where the clause that a relative opens ends: after its own verb, at the next finite verb. */
function relativeEnd(words: readonly string[], from: number): number {
  const light = (i: number): boolean =>
    AUXILIARIES.has(words[i] ?? '') || negative(words[i] ?? '') || isAdverb(words[i] ?? '')
  let own = from + 1
  if (SUBJECTS.test(words[own] ?? '')) own++
  if (BEFORE_NOUNS.has(words[own] ?? ''))
    while (own < words.length && !finite(words, own) && !verbForm(words[own] ?? '')) own++
  while (own < words.length && light(own)) own++
  for (let i = own + 1; i < Math.min(words.length, own + 20); i++) if (finite(words, i)) return i
  return words.length
}

const negative = (word: string): boolean => /^(?:not|n['’]t|never)$/.test(word)

function finiteVerb(words: readonly string[]): number {
  for (let i = 0; i < words.length; i++) if (finite(words, i)) return i
  return -1
}

/** @param word lower-cased. */
export const isAdverb = (word: string): boolean => ADVERBS.has(word) || /^\p{L}{2,}ly$/u.test(word)

/** Whether a finite verb group begins at a word, as far as its form and its neighbours show. */
export function finite(words: readonly string[], i: number): boolean {
  const word = words[i] ?? ''
  if (AUXILIARIES.has(word)) return !(word === "'s" && possessive(words, i))
  // "Debates are", "claims were": the first word is a subject, if it can be.
  if (i === 0 && /s$/.test(word)) return false
  if (!verbForm(word) || BEFORE_NOUNS.has(words[i - 1] ?? '') || words[i - 1] === 'to') return false
  return !participle(words, i)
}

/** The same of a token of a text. */
export function finiteAt(tokens: Tokens, i: number): boolean {
  const from = Math.max(0, i - 1)
  return finite(lowerWords(tokens, from, i + AHEAD), i - from)
}

/** "The town's mayor" against "it's late": possessive after a noun when no verbal word follows. */
function possessive(words: readonly string[], i: number): boolean {
  if (
    /^(?:it|he|she|that|there|who|what|here|where|this|everyone|nobody|somebody|everything|nothing)$/.test(
      words[i - 1] ?? '',
    )
  )
    return false
  return !/^(?:not|n['’]t|a|an|the|been|going|being|very|so|too|no|never)$|ing$/.test(words[i + 1] ?? '')
}

function verbForm(word: string): boolean {
  if (IRREGULAR_VERBS.has(word)) return true
  if (/^\p{L}{2,}ed$/u.test(word) && !/(?:need|speed|seed|feed|hundred|indeed)$/.test(word)) return true
  return /[^s]s$/.test(word) && base(word) !== word && actOf(base(word)) !== undefined && !NOUNS_TOO.has(word)
}

/**
 * "The letter published on Monday may …": a form in -ed with an auxiliary before the next clause belongs to
 * its noun.
 */
function participle(words: readonly string[], i: number): boolean {
  if (/^(?:he|she|it|they|we|i|you|who|which|that)$/.test(words[i - 1] ?? '')) return false
  if (/s$/.test(words[i] ?? '') || PRETERITES.has(words[i] ?? '')) return false
  // "The doctor said the crane had fallen": no participle has an object.
  if (BEFORE_NOUNS.has(words[i + 1] ?? '') || OBJECTS.test(words[i + 1] ?? '')) return false
  for (let j = i + 1; j < Math.min(words.length, i + AHEAD); j++) {
    const word = words[j] ?? ''
    if (
      STOPS.has(word) ||
      RELATIVES.has(word) ||
      SUBORDINATORS.has(word) ||
      /^(?:and|but|or|what|he|she|it|they|we|i|you)$/.test(word)
    )
      return false
    if (AUXILIARIES.has(word) && word !== "'s") return true
  }
  return false
}

const OBJECTS = /^(?:me|us|him|them|that|whether)$/

/**
 * Where the clause of the verb ends: at a stop, a clause that hangs on it, or a verb of its own after "and".
 */
function clauseEnd(words: readonly string[], from: number): number {
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? ''
    const before = words[i - 1] ?? ''
    if (STOPS.has(word) && !(word === ',' && isAdverb(words[i + 1] ?? '') && words[i + 2] === ',')) {
      if (word === ',' && isAdverb(before)) continue
      return i
    }
    if (word === 'but' || word === 'and' || RELATIVES.has(word)) return i
    if (SUBORDINATORS.has(word) && !(word === 'as' && before === 'not')) return i
    if (word === 'without') return i
    if (word === 'to') return before === 'not' && !AUXILIARIES.has(words[i - 2] ?? '') ? i - 1 : i
    if ((i > from || !AUXILIARIES.has(before)) && opensClause(words, i)) return i
  }
  return words.length
}

/** "He knew | nobody came", "they feared | it would not hold": a subject with its own verb. */
function opensClause(words: readonly string[], i: number): boolean {
  return (SUBJECTS.test(words[i] ?? '') || words[i] === 'there') && finite(words, i + 1)
}
