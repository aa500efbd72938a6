import { type Rarity, spreadOf } from '../terms/rarity.ts'
import { termsOf } from '../terms/terms.ts'

/** Weights of terms; of length 1, or empty. */
export type Vector = ReadonlyMap<string, number>

/** 1 where only one statement has a term. @param statements the terms of each */
export function rarityAmong(statements: readonly ReadonlySet<string>[]): Rarity {
  const spread = spreadOf(statements)
  const most = Math.log(1 + statements.length / 2)
  return (term) => Math.log(1 + statements.length / (1 + (spread.get(term) ?? 1))) / most
}

/** The terms of a text, each once however often it stands. */
export function vectorOf(text: string, rarity: Rarity): Vector {
  return unit(new Map(termsOf(text).map((term) => [term, rarity(term)])))
}

/** What several have in common; of length 1. */
export function centreOf(vectors: readonly Vector[]): Vector {
  const all = new Map<string, number>()
  for (const vector of vectors) {
    for (const [term, weight] of vector) all.set(term, (all.get(term) ?? 0) + weight)
  }
  return unit(all)
}

export function cosine(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let total = 0
  for (const [term, weight] of small) total += weight * (large.get(term) ?? 0)
  return total
}

function unit(weights: Vector): Vector {
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  const length = Math.sqrt(squares)
  return length === 0 ? weights : new Map([...weights].map(([term, weight]) => [term, weight / length]))
}
