import type { Ready } from './evidence.ts'

/** Piles up to this size are compared whole. */
const SMALL_PILE = 40
/** Stems on more pages tell no pair from another. */
const MOST_PAGES = 16
/** Pairs that share fewer rare stems have no story in common. */
const LEAST_RARE = 3

/**
 * The pairs of a pile that are worth comparing: all of a small pile; of a large one those that share rare
 * words. Linear in the pages, since no word of more than `MOST_PAGES` pages makes a pair.
 */
export function* candidatePairs(pile: readonly Ready[]): Generator<readonly [Ready, Ready]> {
  if (pile.length <= SMALL_PILE) {
    for (const [at, a] of pile.entries()) for (const b of pile.slice(at + 1)) yield [a, b]
    return
  }
  const earlier = new Map<string, number[]>()
  const pagesOf = new Map<string, number>()
  const stems = pile.map(({ sentences }) => new Set(sentences.flatMap(({ about }) => [...about])))
  for (const of of stems) for (const stem of of) pagesOf.set(stem, (pagesOf.get(stem) ?? 0) + 1)
  for (const [at, b] of pile.entries()) {
    const shared = new Map<number, number>()
    for (const stem of stems[at] ?? []) {
      if ((pagesOf.get(stem) ?? 0) > MOST_PAGES) continue
      const others = earlier.get(stem) ?? []
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      earlier.set(stem, others)
      others.push(at)
    }
    for (const [other, count] of shared) {
      const a = pile[other]
      if (a && count >= LEAST_RARE) yield [a, b]
    }
  }
}
