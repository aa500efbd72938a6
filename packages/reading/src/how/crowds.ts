/** A source phrase → how many it counts: numbers, ranges, bounds and quantifiers. */
import { AFTER_ONE, NOT_PEOPLE, NUMBERS, QUANTIFIERS } from '../data/numbers.ts'
import type { Span } from '../spans/spans.ts'
import type { Crowd } from '../statement.ts'
import { lowerWords, type Tokens, wordAt } from '../text/tokens.ts'

type Bounds = Pick<Crowd, 'low' | 'high'>

const AT_MOST = /\b(?:up to|as many as|at most|no more than|(?<!no )(?:fewer|less) than)$/
const AT_LEAST = /\b(?:at least|more than|over|no fewer than|no less than|upwards of)$/
const RANGE: ReadonlySet<string | undefined> = new Set(['to', '-', '–', '—', 'or'])

/**
 * Of a source in its text; a quantifier takes the bounds of the group that a sentence before it opened with.
 */
export function crowdOf(tokens: Tokens, { from, to }: Span): Crowd | null {
  const found = crowd(lowerWords(tokens, from, to), lowerWords(tokens, Math.max(0, from - BEFORE), from))
  if (!found?.quantifier || found.low !== null || found.high !== null) return found
  return { ...found, ...groupBefore(tokens, from) }
}

/** How many tokens before a phrase may bound it: "as many as". */
const BEFORE = 3
/** How far back, in tokens, "Of the 20 to 25 people …" still says what "most" and "some" are taken from. */
const GROUP_REACH = 80

/**
 * @param before the words in front of the phrase, where a bound may stand.
 * @returns null when the phrase counts nobody.
 */
function crowd(words: readonly string[], before: readonly string[]): Crowd | null {
  const quantifier = findQuantifier(words)
  const counted = findCount(words, before)
  if (!counted && !quantifier) return null
  return { low: counted?.low ?? null, high: counted?.high ?? null, quantifier }
}

/** The bounds of the group that a sentence opened with: "Of the 20 to 25 people …". */
function groupBefore(tokens: Tokens, at: number): Bounds {
  for (let i = at; at - i <= GROUP_REACH && tokens.paragraph[i] === tokens.paragraph[at]; i--) {
    if (wordAt(tokens, i) !== 'Of' || wordAt(tokens, i + 1) !== 'the') continue
    const found = findCount(lowerWords(tokens, i + 2, Math.min(at, i + 2 + COUNTED)), [])
    if (found) return found
  }
  return { low: null, high: null }
}

/** How many words after "Of the" say how many. */
const COUNTED = 8

function findQuantifier(words: readonly string[]): string | null {
  for (const i of words.keys()) {
    if (BOUNDING.has(words[i - 1])) continue
    for (const size of [3, 2, 1]) {
      const phrase = words.slice(i, i + size).join(' ')
      if (QUANTIFIERS.has(phrase)) return phrase
    }
  }
  return null
}

/** "At most ten", "as many as ten": what these open bounds a number. */
const BOUNDING: ReadonlySet<string | undefined> = new Set(['at', 'as'])

function findCount(words: readonly string[], ahead: readonly string[]): Bounds | undefined {
  for (const i of words.keys()) {
    const found = number(words, i)
    if (!found || countsNobody(words, i, found.end)) continue
    const { value, end } = found
    const before = [...ahead, ...words.slice(0, i)].join(' ')
    // "Between 20 and 25", but not "20 men and 25 women".
    if (RANGE.has(words[end]) || (words[end] === 'and' && /\bbetween$/.test(before))) {
      const other = number(words, end + 1)
      if (other) return { low: value, high: other.value }
    }
    if (AT_MOST.test(before)) return { low: null, high: value }
    if (AT_LEAST.test(before)) return { low: value, high: null }
    return { low: value, high: value }
  }
  return undefined
}

/** A year, a share or "one" of what is no person is no count of people. */
function countsNobody(words: readonly string[], from: number, end: number): boolean {
  const word = words[from]
  if (word !== undefined && /^(?:19|20)\d\d$/.test(word) && end - from === 1) return true
  return (word === 'one' && !AFTER_ONE.has(words[end])) || NOT_PEOPLE.has(words[end])
}

/** The number that starts at `at` and where it ends; "two dozen", "1,000", "three million". */
function number(words: readonly string[], at: number): { value: number; end: number } | undefined {
  const next = at + 1
  const value = words[at] === 'a' ? 1 : numberOf(words[at])
  const times = NUMBERS.get(words[next])
  if (value === undefined) return undefined
  if (times !== undefined && times >= DOZEN) return { value: value * times, end: next + 1 }
  return words[at] === 'a' ? undefined : { value, end: next }
}

/** From this number on, one before it says how often it is counted: "two dozen". */
const DOZEN = 12

function numberOf(word: string | undefined): number | undefined {
  const figures = word !== undefined && /^\d[\d,]*(?:\.\d+)?$/.test(word)
  return figures ? Number(word.replaceAll(',', '')) : NUMBERS.get(word)
}
