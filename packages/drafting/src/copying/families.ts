import type { CopyingProposal } from './proposal.ts'

/** Two pages that have one story because both have it from a third. */
export interface Siblings {
  readonly one: string
  readonly other: string
  readonly through: string
  readonly chance: number
}

/** Of the pages that have a story in common with one, so many are held against one another: the likeliest. */
const MOST_BESIDE = 12

/**
 * Pairs of which both took from the same page, where no likelier reason is found; each through the likeliest
 * such page. Linear in the pages.
 */
export function siblings(found: readonly CopyingProposal[], least: number): Siblings[] {
  const known = new Map(found.map((one) => [keyOf(one.copy, one.of), one.chance]))
  const best = new Map<string, Siblings>()
  for (const [through, around] of besideEach(found)) {
    const likeliest = around.sort((x, y) => y.chance - x.chance).slice(0, MOST_BESIDE)
    for (const [at, x] of likeliest.entries()) {
      for (const y of likeliest.slice(at + 1)) {
        const chance = x.chance * y.chance
        const key = keyOf(x.page, y.page)
        if (x.page === y.page || chance < least || chance <= (known.get(key) ?? 0)) continue
        if (chance <= (best.get(key)?.chance ?? 0)) continue
        const [one, other] = [x.page, y.page].sort() as [string, string]
        best.set(key, { one, other, through, chance })
      }
    }
  }
  return [...best.values()]
}

interface Beside {
  readonly page: string
  readonly chance: number
}

function besideEach(found: readonly CopyingProposal[]): Map<string, Beside[]> {
  const beside = new Map<string, Beside[]>()
  const put = (page: string, other: string, chance: number) => {
    const around = beside.get(page) ?? []
    beside.set(page, around)
    around.push({ page: other, chance })
  }
  for (const { copy, of, chance } of found) {
    put(copy, of, chance)
    put(of, copy, chance)
  }
  return beside
}

function keyOf(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}
