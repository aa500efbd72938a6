/** The words that say how many at the head of a phrase: numbers, ranges, bounds, shares, quantifiers. */
import {
  ABOUT,
  AT_LEAST,
  AT_MOST,
  HEAPS,
  MEASURES,
  MULTIPLES,
  NUMBERS,
  PARTS,
  QUANTIFIERS,
  ROUND,
  SETS,
  SIZES,
} from '../data/numbers.ts'
import type { Crowd } from '../statement.ts'

/** How many, and the index after the words that say so. */
export interface Amount extends Crowd {
  readonly end: number
  /** It counts nobody unless people are named with it: "a group", "a pair". */
  readonly needs?: 'people'
}

/** @param words lower-cased. */
export function amountAt(words: readonly string[], at: number): Amount | undefined {
  if (!mayCount(words[at])) return undefined
  return (
    shareAt(words, at) ??
    measureAt(words, at) ??
    quantifierAt(words, at, [4, 3, 2]) ??
    countAt(words, at) ??
    quantifierAt(words, at, [1])
  )
}

/** The cheap question: whether an amount may begin with a word at all. */
const mayCount = (word: string | undefined): boolean => OPENERS.has(word) || numberOf(word) !== undefined

const BOUNDS: ReadonlySet<string> = new Set([...AT_LEAST, ...AT_MOST, 'between'])
const BOUND_ENDS = new Set([...BOUNDS].map((phrase) => phrase.split(' ').at(-1)))

/** Whether words bound a number that follows them. */
export const bounds = (words: readonly string[]): boolean =>
  BOUND_ENDS.has(words.at(-1)) && BOUNDS.has(words.join(' '))

const uncounted = (quantifier: string, end: number): Amount => ({ low: null, high: null, quantifier, end })

/** "46 percent", "nearly eight of 10", "one in five". */
function shareAt(words: readonly string[], at: number): Amount | undefined {
  const from = skip(words, at, [AT_LEAST, AT_MOST, ABOUT])
  const first = numberAt(words, from)
  if (!first) return undefined
  const range = RANGE.has(words[first.end]) ? numberAt(words, first.end + 1) : undefined
  const end = range?.end ?? first.end
  const share = percentEnd(words, end) ?? ratioEnd(words, end)
  return share === undefined ? undefined : uncounted(words.slice(at, share).join(' '), share)
}

function percentEnd(words: readonly string[], i: number): number | undefined {
  if (/^(?:%|percent|pct)$/.test(words[i] ?? '')) return i + 1
  return words[i] === 'per' && words[i + 1] === 'cent' ? i + 2 : undefined
}

/** "In five", "out of five", and "of 10", which is no group of ten. */
function ratioEnd(words: readonly string[], i: number): number | undefined {
  const every = words[i] === 'in' || (words[i] === 'out' && words[i + 1] === 'of')
  if (!every && words[i] !== 'of') return undefined
  const whole = numberAt(words, words[i] === 'out' ? i + 2 : i + 1)
  return whole && (every || ROUND.has(whole.value)) ? whole.end : undefined
}

/** "A growing number", "the vast majority", "a group of", "dozens", "a pair of". */
function measureAt(words: readonly string[], at: number): Amount | undefined {
  const heap = heapAt(words, skip(words, at, [AT_LEAST, ABOUT]))
  if (heap) return heap
  let i = at
  if (/^(?:an?|the|another|some)$/.test(words[i] ?? '')) i++
  while (SIZES.has(words[i])) i++
  const noun = words[i]
  const end = i + 1
  const quantified = uncounted(words.slice(at, end).join(' '), end)
  if (words[end] !== 'of') return words[at] === 'a' && PARTS.has(noun) ? quantified : undefined
  const set = SETS.get(noun)
  if (set !== undefined) return { low: set, high: set, quantifier: null, end, needs: 'people' }
  return MEASURES.has(noun) ? { ...quantified, needs: 'people' } : undefined
}

/** "Tens of thousands"; "several hundred" is at least two of them. */
function heapAt(words: readonly string[], i: number): Amount | undefined {
  for (const size of [3, 1]) {
    const phrase = words.slice(i, i + size).join(' ')
    const low = HEAPS.get(phrase)
    if (low !== undefined) return { low, high: null, quantifier: phrase, end: i + size }
  }
  const few = words[i] === 'a' && /^(?:few|couple)$/.test(words[i + 1] ?? '') ? i + 2 : i + 1
  const times = MULTIPLES.get(words[few])
  if (times === undefined || !(few === i + 2 || /^(?:several|many)$/.test(words[i] ?? ''))) return undefined
  return { low: 2 * times, high: null, quantifier: words.slice(i, few + 1).join(' '), end: few + 1 }
}

const RANGE: ReadonlySet<string | undefined> = new Set(['to', '-', '–', '—', 'or'])

/** "At least three", "between 20 and 25", "some 300", "all 12", "both". */
function countAt(words: readonly string[], at: number): Amount | undefined {
  if (words[at] === 'both') return { low: 2, high: 2, quantifier: 'both', end: at + 1 }
  const between = words[at] === 'between' ? at + 1 : at
  const from = skip(words, between, [AT_LEAST, AT_MOST, ABOUT])
  const found = numberAt(words, from)
  if (!found) return undefined
  const { value, end } = found
  const bound = words.slice(at, from).join(' ')
  const quantifier = /\b(?:all|every)\b/.test(bound) ? 'all' : null
  const other =
    RANGE.has(words[end]) || (between > at && words[end] === 'and') ? numberAt(words, end + 1) : undefined
  if (other) return { low: value, high: other.value, quantifier, end: other.end }
  const limit = boundIn(bound)
  if (limit === AT_MOST) return { low: null, high: value, quantifier, end }
  const more = words[end] === 'or' && words[end + 1] === 'more'
  if (more || limit === AT_LEAST) return { low: value, high: null, quantifier, end: more ? end + 2 : end }
  return { low: value, high: value, quantifier, end }
}

/** The longest bound that ends what stands before a number: "at least", "no fewer than", "perhaps over". */
function boundIn(before: string): ReadonlySet<string> | undefined {
  const words = before.split(' ')
  for (const i of words.keys()) {
    const found = [AT_LEAST, AT_MOST].find((set) => set.has(words.slice(i).join(' ')))
    if (found) return found
  }
  return undefined
}

function quantifierAt(words: readonly string[], at: number, sizes: readonly number[]): Amount | undefined {
  const longest = LONGEST.get(words[at]) ?? 0
  for (const size of sizes) {
    if (size > longest) continue
    const phrase = words.slice(at, at + size).join(' ')
    if (at + size <= words.length && QUANTIFIERS.has(phrase)) return uncounted(phrase, at + size)
  }
  return undefined
}

/** Past words that bound or blur a number, where a number follows them. */
function skip(words: readonly string[], at: number, sets: readonly ReadonlySet<string>[]): number {
  for (let i = at, left = LEADS; left > 0; left--) {
    let size = LONGEST.get(words[i]) ?? 0
    while (size > 0 && !isIn(sets, words.slice(i, i + size).join(' '))) size--
    if (size === 0) return i
    i += size
    if (left === 1) return i
  }
  return at
}

const isIn = (sets: readonly ReadonlySet<string>[], phrase: string): boolean =>
  sets.some((set) => set.has(phrase))

/** How many words the longest of the phrases has that begin with a word. */
const LONGEST = new Map<string | undefined, number>()
for (const phrase of [...AT_LEAST, ...AT_MOST, ...ABOUT, ...QUANTIFIERS]) {
  const [first, ...more] = phrase.split(' ')
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, more.length + 1))
}

/** What an amount may begin with, beside numbers. */
const OPENERS: ReadonlySet<string | undefined> = new Set([
  ...LONGEST.keys(),
  ...[...HEAPS.keys()].map((phrase) => phrase?.split(' ', 1)[0]),
  ...[...SIZES, ...MEASURES, ...SETS.keys()],
  ...['a', 'an', 'the', 'between', 'both'],
])

/** How many such phrases may stand before a number. */
const LEADS = 3

/** The number that starts at `at` and where it ends; "two dozen", "1,000", "half a dozen". */
export function numberAt(words: readonly string[], at: number): { value: number; end: number } | undefined {
  if (words[at] === 'half' && words[at + 1] === 'a' && words[at + 2] === 'dozen')
    return { value: 6, end: at + 3 }
  const value = words[at] === 'a' ? 1 : numberOf(words[at])
  if (value === undefined) return undefined
  const times = MULTIPLES.get(words[at + 1])
  if (times !== undefined) return { value: value * times, end: at + 2 }
  return words[at] === 'a' || isYear(words[at]) ? undefined : { value, end: at + 1 }
}

const isYear = (word: string | undefined): boolean => /^(?:1[89]|20)\d\d$/.test(word ?? '')

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined
  if (/^\d[\d,]*(?:\.\d+)?$/.test(word)) return Number(word.replaceAll(',', ''))
  const [tens, units, rest] = word.split('-')
  const [a, b] = [NUMBERS.get(tens), NUMBERS.get(units)]
  if (units === undefined) return a
  return rest === undefined && a !== undefined && b !== undefined && a >= 20 && b < 10 ? a + b : undefined
}
