import type { Page } from '../page.ts'
import { aroundOf, type Near, textsOf } from './around.ts'
import { chanceOf } from './chance.ts'
import { isCorrection } from './corrections.ts'
import { directionOf } from './direction.ts'
import { type Evidence, evidenceOf, type Ready, readied } from './evidence.ts'
import { siblings } from './families.ts'
import { mannerOf } from './manner.ts'
import { nearbyIn } from './nearby.ts'
import { isSameOutlet } from './outlets.ts'
import type { CopyingProposal } from './proposal.ts'
import { toldBy } from './sentences.ts'

export interface CopyingOptions {
  /** Pairs with a smaller chance are not proposed, 0–1. */
  readonly least?: number
}

const LEAST_CHANCE = 0.6

/**
 * Which pages of a pile took from which, likeliest first. Pages of one outlet, and pages that correct
 * another, are not proposed; nor are those whose only common words are one speaker's. n log n in the words of
 * the pile.
 */
export function proposeCopying(pages: readonly Page[], options: CopyingOptions = {}): CopyingProposal[] {
  const { least = LEAST_CHANCE } = options
  const pile = pileOf(pages)
  const found: CopyingProposal[] = []
  for (const [at, a] of pile.ready.entries()) {
    for (const other of pile.near[at] ?? []) {
      const b = pile.ready[other]
      if (!b || other < at || !mayCopy(a, b)) continue
      const evidence = evidenceIn(pile, at, other)
      const chance = chanceOf(evidence)
      if (chance >= least) found.push(proposalOf(a, b, evidence, chance))
    }
  }
  return withSiblings(pile, found, least).sort((x, y) => y.chance - x.chance)
}

interface Pile extends Near {
  readonly ready: readonly Compared[]
}

interface Compared extends Ready {
  readonly isCorrection: boolean
}

function pileOf(pages: readonly Page[]): Pile {
  const ready = pages.map((page) => ({ ...readied(toldBy(page)), isCorrection: isCorrection(page) }))
  const near = nearbyIn(ready)
  return { ready, near, text: textsOf(ready, near) }
}

function evidenceIn(pile: Pile, one: number, other: number): Evidence {
  const [a, b] = [pile.ready[one], pile.ready[other]]
  if (!a || !b) throw new Error(`expected pages ${one} and ${other} of a pile of ${pile.ready.length}`)
  return evidenceOf(a, b, aroundOf(pile, one, other))
}

/** With the pairs of which both took from a third, where that is likelier than what the two show. */
function withSiblings(pile: Pile, found: readonly CopyingProposal[], least: number): CopyingProposal[] {
  const numbers = new Map(pile.ready.map(({ page }, at) => [page.name, at]))
  const further = siblings(found, least).flatMap(({ one, other, through, chance }) => {
    const [at, next] = [numbers.get(one) ?? -1, numbers.get(other) ?? -1]
    const [a, b] = [pile.ready[at], pile.ready[next]]
    if (!a || !b || !mayCopy(a, b)) return []
    const proposal = proposalOf(a, b, evidenceIn(pile, at, next), chance)
    return [{ ...proposal, direction: 'unknown' as const, reason: { ...proposal.reason, through } }]
  })
  const better = new Set(further.map(pairKey))
  return [...found.filter((one) => !better.has(pairKey(one))), ...further]
}

function mayCopy(a: Compared, b: Compared): boolean {
  if (a.isCorrection || b.isCorrection) return false
  return a.page.outlet === null || b.page.outlet === null || !isSameOutlet(a.page.outlet, b.page.outlet)
}

function pairKey({ copy, of }: CopyingProposal): string {
  return JSON.stringify([copy, of].sort())
}

function proposalOf(a: Ready, b: Ready, evidence: Evidence, chance: number): CopyingProposal {
  const direction = directionOf(a, b, evidence)
  const copy = direction.copy ?? 'b'
  const of = copy === 'a' ? 'b' : 'a'
  const page = { a: a.page, b: b.page }
  const { shared } = evidence
  return {
    copy: page[copy].name,
    of: page[of].name,
    direction: direction.copy === null ? 'unknown' : 'known',
    manner: mannerOf(evidence, copy),
    credited: evidence.credits[copy],
    chance,
    directionChance: direction.chance,
    directionReasons: direction.reasons,
    reason: {
      strands: evidence.strands,
      ownWords: evidence.ownWords,
      quotedWords: evidence.quotedWords,
      longestRun: shared.longest?.words ?? 0,
      share: { copy: shared.share[copy], of: shared.share[of] },
      through: null,
    },
    words: wordsRestedOn(evidence, copy, of),
  }
}

/** Common pieces, and the sentences alike where no piece is. */
function wordsRestedOn(
  { shared, alike }: Evidence,
  copy: 'a' | 'b',
  of: 'a' | 'b',
): CopyingProposal['words'] {
  const pieces = shared.passages.map((passage) => ({ copy: passage[copy], of: passage[of] }))
  const sentences = alike
    .map((pair) => ({ copy: pick(pair[copy]), of: pick(pair[of]) }))
    .filter(({ copy }) => !pieces.some((piece) => piece.copy.start < copy.end && piece.copy.end > copy.start))
  return [...pieces, ...sentences].sort((x, y) => x.copy.start - y.copy.start)
}

function pick({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end }
}
