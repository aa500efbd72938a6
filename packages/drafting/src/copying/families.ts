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
 * Pairs of which both took from the same page: where no likelier reason is found, or where that page is known
 * for the original of both; each through the likeliest such page. Linear in the pages.
 */
export function siblings(found: readonly CopyingProposal[], least: number): Siblings[] {
  const known = new Map(found.map((one) => [keyOf(one.copy, one.of), one]))
  const best = new Map<string, Siblings>()
  for (const [through, around] of besideEach(found)) {
    const likeliest = around.sort((x, y) => y.chance - x.chance).slice(0, MOST_BESIDE)
    for (const [at, x] of likeliest.entries()) {
      for (const y of likeliest.slice(at + 1)) {
        const key = keyOf(x.page, y.page)
        const direct = known.get(key)
        const chance = x.chance * y.chance
        const isOfBoth = x.hasTaken && y.hasTaken && direct?.credited !== true
        if (x.page === y.page || chance < least || (!isOfBoth && chance <= (direct?.chance ?? 0))) continue
        if (chance <= (best.get(key)?.chance ?? 0)) continue
        const [one, other] = [x.page, y.page].sort() as [string, string]
        best.set(key, { one, other, through, chance: Math.max(chance, direct?.chance ?? 0) })
      }
    }
  }
  return [...best.values()]
}

interface Beside {
  readonly page: string
  readonly chance: number
  /** Whether it is known to have taken. */
  readonly hasTaken: boolean
}

function besideEach(found: readonly CopyingProposal[]): Map<string, Beside[]> {
  const beside = new Map<string, Beside[]>()
  const put = (page: string, other: Beside) => {
    const around = beside.get(page) ?? []
    beside.set(page, around)
    around.push(other)
  }
  for (const { copy, of, chance, direction } of found) {
    put(copy, { page: of, chance, hasTaken: false })
    put(of, { page: copy, chance, hasTaken: direction === 'known' })
  }
  return beside
}

function keyOf(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}
