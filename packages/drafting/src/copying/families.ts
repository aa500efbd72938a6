import type { CopyingProposal } from './proposal.ts'

/** Two pages that have one story because both have it from a third. */
export interface Siblings {
  readonly one: string
  readonly other: string
  readonly through: string
  readonly chance: number
}

/**
 * Pairs of which both took from the same page, where no likelier reason is found; each through the likeliest
 * such page.
 */
export function siblings(found: readonly CopyingProposal[], least: number): Siblings[] {
  const known = new Map(
    found.flatMap(({ copy, of, chance }) => [
      [keyOf(copy, of), chance],
      [keyOf(of, copy), chance],
    ]),
  )
  const beside = new Map<string, CopyingProposal[]>()
  for (const one of found)
    for (const page of [one.copy, one.of]) beside.set(page, [...(beside.get(page) ?? []), one])
  const best = new Map<string, Siblings>()
  for (const [through, around] of beside) {
    for (const [at, x] of around.entries()) {
      for (const y of around.slice(at + 1)) {
        const [one, other] = [x, y].map(({ copy, of }) => (copy === through ? of : copy)).sort() as [
          string,
          string,
        ]
        const chance = x.chance * y.chance
        if (one === other || chance < least || chance <= (known.get(keyOf(one, other)) ?? 0)) continue
        const pair = best.get(keyOf(one, other))
        if (!pair || pair.chance < chance) best.set(keyOf(one, other), { one, other, through, chance })
      }
    }
  }
  return [...best.values()]
}

function keyOf(one: string, other: string): string {
  return JSON.stringify([one, other])
}
