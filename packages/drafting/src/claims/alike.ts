import type { Rarity } from '../terms/rarity.ts'
import { termsOf } from '../terms/terms.ts'
import type { Saying } from './sayings.ts'
import { cosine, rarityAmong, type Vector, vectorOf } from './vectors.ts'
import { clausesOf } from './words/polarity.ts'

/** A statement as it is compared with others. */
export interface Compared {
  readonly own: Vector
  /** Of what stands before it on the page. */
  readonly before: Vector
  readonly clauses: readonly Vector[]
}

/** Every statement of a pile, and how much their words tell. */
export function comparedOf(sayings: readonly Saying[]): { compared: Compared[]; rarity: Rarity } {
  const rarity = rarityAmong(sayings.map(({ words }) => new Set(termsOf(words))))
  const compared = sayings.map(({ words, before }) => ({
    own: vectorOf(words, rarity),
    before: vectorOf(before, rarity),
    clauses: clausesOf(words).map((clause) => vectorOf(clause, rarity)),
  }))
  return { compared, rarity }
}

/**
 * What two statements have in common, each about 0–1: the cosine of their words; of the one's words and what
 * stands before the other, the higher and the lower; of what stands before both; how many words they share,
 * up to four; and the cosine of their two nearest clauses.
 */
export function likenessOf(one: Compared, other: Compared): number[] {
  const [small, large] = one.own.size < other.own.size ? [one.own, other.own] : [other.own, one.own]
  const shared = [...small.keys()].filter((term) => large.has(term)).length
  const across = [cosine(one.own, other.before), cosine(one.before, other.own)]
  return [
    cosine(one.own, other.own),
    Math.max(...across),
    Math.min(...across),
    cosine(one.before, other.before),
    Math.min(4, shared) / 4,
    Math.max(0, ...one.clauses.flatMap((mine) => other.clauses.map((theirs) => cosine(mine, theirs)))),
  ]
}

/**
 * Weights of `likenessOf`, for the logarithm of the odds that two statements which bear on some claim bear on
 * the same: a logistic regression over pairs of statements of incidents whose gold is known
 * (`training/claims.ts` and `.py`).
 */
export const TAUGHT = {
  weights: [2.32, 1.92, 0.43, 1.45, 3.9, 1.62],
  bias: -1.93,
}

/** The chance that two statements bear on the same claim, 0–1; an empty likeness is nothing in common. */
export function chanceOfSame(likeness: readonly number[]): number {
  const odds = likeness.reduce((sum, value, index) => sum + value * (TAUGHT.weights[index] ?? 0), TAUGHT.bias)
  return 1 / (1 + Math.exp(-odds))
}
