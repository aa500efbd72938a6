/** A source phrase → how many it counts: numbers, ranges, bounds and quantifiers. */
import { NUMBERS, QUANTIFIERS } from '../data/numbers.ts'
import type { Span } from '../spans/spans.ts'
import type { Crowd } from '../statement.ts'
import type { Tokens } from '../text/tokens.ts'

const AT_MOST = /\b(?:up to|as many as|at most|no more than|fewer than|less than)$/i
const AT_LEAST = /\b(?:at least|more than|over|no fewer than|no less than|upwards of)$/i
const RANGE = /^(?:to|-|–|—|or)$/i

/**
 * Of a source in its text; a quantifier takes the bounds of the group that a sentence before it opened with.
 */
export function crowdOf(tokens: Tokens, { from, to }: Span): Crowd | null {
  const found = crowd(tokens.words.slice(from, to), tokens.words.slice(Math.max(0, from - BEFORE), from))
  if (!found?.quantifier || found.low !== null || found.high !== null) return found
  let start = from
  while (start > 0 && from - start < GROUP_REACH && tokens.paragraph[start - 1] === tokens.paragraph[from])
    start--
  return { ...found, ...groupBefore(tokens.words.slice(start, from)) }
}

/** How many tokens before a phrase may bound it: "as many as". */
const BEFORE = 4
/** How far back, in tokens, "Of the 20 to 25 people …" still says what "most" and "some" are taken from. */
const GROUP_REACH = 80

/**
 * @param before the words in front of the phrase, where a bound may stand.
 * @returns null when the phrase counts nobody.
 */
function crowd(words: readonly string[], before: readonly string[] = []): Crowd | null {
  const lower = words.map((word) => word.toLowerCase())
  const quantifier = findQuantifier(lower)
  const counted = findCount(
    lower,
    before.map((word) => word.toLowerCase()),
  )
  if (!counted && !quantifier) return null
  return { low: counted?.low ?? null, high: counted?.high ?? null, quantifier }
}

/** The bounds of the group that a sentence opened with: "Of the 20 to 25 people …". */
function groupBefore(words: readonly string[]): { low: number | null; high: number | null } {
  for (let i = words.length - 3; i >= 0; i--) {
    if (words[i] !== 'Of' || words[i + 1] !== 'the') continue
    const found = findCount(
      words.slice(i + 2, i + 10).map((word) => word.toLowerCase()),
      [],
    )
    if (found) return found
  }
  return { low: null, high: null }
}

function findQuantifier(words: readonly string[]): string | null {
  for (let i = 0; i < words.length; i++)
    for (let size = 3; size > 0; size--) {
      const phrase = words.slice(i, i + size).join(' ')
      if (i + size <= words.length && QUANTIFIERS.has(phrase)) return phrase
    }
  return null
}

function findCount(
  words: readonly string[],
  ahead: readonly string[],
): { low: number | null; high: number | null } | undefined {
  for (let i = 0; i < words.length; i++) {
    const [value, end] = number(words, i)
    if (value === undefined || skip(words, i, end)) continue
    const before = [...ahead, ...words.slice(0, i)].join(' ')
    // "Between 20 and 25", but not "20 men and 25 women".
    if (RANGE.test(words[end] ?? '') || (words[end] === 'and' && /\bbetween$/i.test(before))) {
      const [other] = number(words, end + 1)
      if (other !== undefined) return { low: value, high: other }
    }
    const dashed = /^(\d+)-(\d+)$/.exec(words[i] ?? '')
    if (dashed) return { low: Number(dashed[1]), high: Number(dashed[2]) }
    if (AT_MOST.test(before)) return { low: null, high: value }
    if (AT_LEAST.test(before)) return { low: value, high: null }
    return { low: value, high: value }
  }
  return undefined
}

/** A year, an ordinal, an age or a share is no count of people. */
function skip(words: readonly string[], from: number, end: number): boolean {
  const word = words[from] ?? ''
  if (/^(?:19|20)\d\d$/.test(word) && end - from === 1) return true
  if (/-year|^\d+(?:st|nd|rd|th|s)$/.test(word)) return true
  if (
    word === 'one' &&
    !['of', 'person', 'man', 'woman', 'official', 'witness', 'resident', 'source'].includes(words[end] ?? '')
  )
    return true
  return /^(?:percent|%|per|year|years|points)$/.test(words[end] ?? '')
}

/** The number that starts at `at` and where it ends; "two dozen", "1,000", "three million". */
function number(words: readonly string[], at: number): [number | undefined, number] {
  const word = words[at] ?? ''
  const plain = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(word)
    ? Number(word.replaceAll(',', ''))
    : undefined
  const first = plain ?? NUMBERS.get(word) ?? (/^\d+-\d+$/.test(word) ? Number.parseInt(word, 10) : undefined)
  if (first === undefined) {
    if (
      (word === 'a' || word === 'several') &&
      NUMBERS.has(words[at + 1] ?? '') &&
      (NUMBERS.get(words[at + 1] ?? '') ?? 0) >= 12 &&
      word === 'a'
    )
      return [NUMBERS.get(words[at + 1] ?? ''), at + 2]
    return [undefined, at + 1]
  }
  const times = NUMBERS.get(words[at + 1] ?? '')
  return times !== undefined && times >= 12 ? [first * times, at + 2] : [first, at + 1]
}
