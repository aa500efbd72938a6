/** How much a term tells: the fewer have it, the more. */
export type Rarity = (term: string) => number

type Terms = ReadonlySet<string>

/** How many have each term. */
export function spreadOf(all: readonly Terms[]): Map<string, number> {
  const spread = new Map<string, number>()
  for (const terms of all) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1)
  return spread
}

/** The logarithm of how many there are for each that has a term. */
export function rarityIn(all: readonly Terms[]): Rarity {
  const spread = spreadOf(all)
  return (term) => Math.log(1 + all.length / (spread.get(term) ?? 1))
}

export function weightOf(terms: Iterable<string>, rarity: Rarity): number {
  let weight = 0
  for (const term of terms) weight += rarity(term)
  return weight
}

/** The weight of what both have. */
export function sharedWeight(one: Terms, other: Terms, rarity: Rarity): number {
  return weightOf(
    [...one].filter((term) => other.has(term)),
    rarity,
  )
}

/** How much of what the shorter one says the other says too, each term by how rare it is: 0–1. */
export function overlap(one: Terms, other: Terms, rarity: Rarity): number {
  const least = Math.min(weightOf(one, rarity), weightOf(other, rarity))
  return least === 0 ? 0 : sharedWeight(one, other, rarity) / least
}
