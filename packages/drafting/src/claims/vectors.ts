import type { Saying } from './sayings.ts'
import { rowsOf, termsOf } from './words/terms.ts'

/** Weights of terms, and of rows of words that are alike; of length 1, or empty. */
export type Vector = ReadonlyMap<string, number>

/**
 * How much a row of alike words is worth beside the very word, and the sentences before beside the statement.
 */
export interface Mix {
  readonly row: number
  readonly before: number
}

/**
 * Each statement as what it is about: words that few statements have weigh more, and a short statement takes
 * in what stands before it ("It never happened").
 */
export function vectorsOf(sayings: readonly Saying[], mix: Mix): Vector[] {
  const own = sayings.map(({ words }) => countsOf(words, mix.row))
  const spread = new Map<string, number>()
  for (const counts of own) for (const key of counts.keys()) spread.set(key, (spread.get(key) ?? 0) + 1)
  const weighed = (counts: Vector) =>
    unit(new Map([...counts].map(([key, count]) => [key, count * rarity(spread.get(key) ?? 0)])))
  return sayings.map(({ before }, index) => {
    const mine = weighed(own[index] ?? new Map())
    const terms = [...mine.keys()].filter((key) => !key.startsWith('#')).length
    const last = before
      .split(/(?<=[.?!])\s+/)
      .slice(-2)
      .join(' ')
    return unit(sum(mine, weighed(countsOf(last, mix.row)), mix.before / Math.max(1, terms / 2)))
  })

  function rarity(among: number): number {
    return Math.log(1 + sayings.length / (1 + among))
  }
}

/** Terms count once each, however often they stand. */
export function countsOf(text: string, row: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of termsOf(text)) {
    counts.set(term, 1)
    for (const each of rowsOf(term)) counts.set(`#${each}`, row)
  }
  return counts
}

export function sum(one: Vector, other: Vector, share = 1): Map<string, number> {
  const both = new Map(one)
  for (const [key, weight] of other) both.set(key, (both.get(key) ?? 0) + share * weight)
  return both
}

export function unit(weights: Vector): Vector {
  const length = Math.hypot(...weights.values())
  return length === 0 ? weights : new Map([...weights].map(([key, weight]) => [key, weight / length]))
}

/** What several have in common; of length 1. */
export function centreOf(vectors: readonly Vector[]): Vector {
  return unit(vectors.reduce((all, each) => sum(all, each), new Map<string, number>()))
}

export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let total = 0
  for (const [key, weight] of small) total += weight * (large.get(key) ?? 0)
  return total
}
