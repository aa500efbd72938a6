import type { Span } from '../segments.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type Run, runsOf } from './runs.ts'
import { type Words, wordsOf } from './words.ts'

/** A piece that stands in both texts: the spans of it, and its words that are the same in both. */
export interface SharedPassage {
  readonly a: Span
  readonly b: Span
  /** The stretches that are the same word for word, in order. */
  readonly runs: readonly SharedRun[]
  readonly words: number
}

export interface SharedRun {
  readonly a: Span
  readonly b: Span
  readonly words: number
}

/** What two texts have in common. Spans are UTF-16 offsets into each. */
export interface Shared {
  readonly passages: readonly SharedPassage[]
  /** The longest run of words that both have; null where not one word is shared. */
  readonly longest: SharedRun | null
  /** How much of the words of each stands in pieces of the other, 0–1. */
  readonly share: { readonly a: number; readonly b: number }
  /** Words that only the one or the other has inside and between the pieces, as stretches. */
  readonly only: { readonly a: readonly Span[]; readonly b: readonly Span[] }
  readonly words: { readonly a: number; readonly b: number }
}

/** Shorter runs are in any two texts of one language. */
const LEAST_RUN = 3

/** Compares two texts, or the words of them. O(n log n) in their words. */
export function compareTexts(one: string | Words, other: string | Words): Shared {
  const a = typeof one === 'string' ? wordsOf(one) : one
  const b = typeof other === 'string' ? wordsOf(other) : other
  const [idsA, idsB] = numbered(a.keys, b.keys)
  const runs = runsOf(idsA, idsB, 1)
  const passages = passagesOf(runs.filter(({ words }) => words >= LEAST_RUN))
  const shared = passages.flatMap(({ runs }) => runs)
  const covered = { a: coverOf(a, shared, 'a'), b: coverOf(b, shared, 'b') }
  const longest = runs.reduce<Run | null>((best, run) => (run.words > (best?.words ?? 0) ? run : best), null)
  return {
    passages: passages.map((passage) => shownPassage(passage, a, b)),
    longest: longest && shownRun(longest, a, b),
    share: { a: shareOf(covered.a), b: shareOf(covered.b) },
    only: { a: uncovered(a, covered.a), b: uncovered(b, covered.b) },
    words: { a: a.keys.length, b: b.keys.length },
  }
}

function numbered(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array] {
  const numbers = new Map<string, number>()
  const number = (key: string) => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  return [Int32Array.from(a, number), Int32Array.from(b, number)]
}

function shownPassage({ runs, words }: Passage, a: Words, b: Words): SharedPassage {
  const shown = runs.map((run) => shownRun(run, a, b))
  const hull = (side: 'a' | 'b') => ({
    start: Math.min(...shown.map((run) => run[side].start)),
    end: Math.max(...shown.map((run) => run[side].end)),
  })
  return { a: hull('a'), b: hull('b'), runs: shown, words }
}

function shownRun(run: Run, a: Words, b: Words): SharedRun {
  return { a: spanOf(a, run.a, run.words), b: spanOf(b, run.b, run.words), words: run.words }
}

function spanOf({ starts, ends }: Words, from: number, words: number): Span {
  return { start: starts[from] ?? 0, end: ends[from + words - 1] ?? 0 }
}

/** 1 for each word that stands in a shared run. */
function coverOf({ keys }: Words, runs: readonly Run[], side: 'a' | 'b'): Uint8Array {
  const cover = new Uint8Array(keys.length)
  for (const run of runs) cover.fill(1, run[side], run[side] + run.words)
  return cover
}

function shareOf(cover: Uint8Array): number {
  return cover.length === 0 ? 0 : cover.reduce((sum, one) => sum + one, 0) / cover.length
}

function uncovered(words: Words, cover: Uint8Array): Span[] {
  const spans: Span[] = []
  let from = cover.indexOf(0)
  while (from !== -1) {
    const next = cover.indexOf(1, from)
    const until = next === -1 ? cover.length : next
    spans.push(spanOf(words, from, until - from))
    from = next === -1 ? -1 : cover.indexOf(0, next)
  }
  return spans
}
