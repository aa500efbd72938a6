import type { Page } from '../page.ts'
import { candidatePairs } from './candidates.ts'
import { chanceOf } from './chance.ts'
import { isCorrection } from './corrections.ts'
import { directionOf } from './direction.ts'
import { type Evidence, evidenceOf, type Ready, readied } from './evidence.ts'
import { siblings } from './families.ts'
import { rarityIn } from './likeness.ts'
import { mannerOf } from './manner.ts'
import { isSameOutlet } from './outlets.ts'
import type { CopyingProposal } from './proposal.ts'
import { toldBy } from './sentences.ts'

export interface CopyingOptions {
  /** Pairs with a smaller chance are not proposed, 0–1. */
  readonly least?: number
}

const LEAST_CHANCE = 0.5

/**
 * Which pages of a pile took from which, likeliest first. Pages of one outlet, and pages that correct
 * another, are not proposed; nor are those whose only common words are one speaker's.
 */
export function proposeCopying(pages: readonly Page[], options: CopyingOptions = {}): CopyingProposal[] {
  const { least = LEAST_CHANCE } = options
  const ready = pages.map((page) => readied(toldBy(page)))
  const rarity = rarityIn(ready)
  const found: CopyingProposal[] = []
  for (const [a, b] of candidatePairs(ready)) {
    if (!mayCopy(a.page, b.page)) continue
    const evidence = evidenceOf(a, b, rarity)
    const chance = chanceOf(evidence)
    if (chance >= least) found.push(proposalOf(a, b, evidence, chance))
  }
  const further = siblings(found, least).flatMap(({ one, other, through, chance }) => {
    const [a, b] = pairBy(ready, one, other)
    if (!a || !b || !mayCopy(a.page, b.page)) return []
    const proposal = proposalOf(a, b, evidenceOf(a, b, rarity), chance)
    return [{ ...proposal, direction: 'unknown' as const, reason: { ...proposal.reason, through } }]
  })
  const better = new Set(further.map(pairKey))
  return [...found.filter((one) => !better.has(pairKey(one))), ...further].sort((x, y) => y.chance - x.chance)
}

function mayCopy(a: Page, b: Page): boolean {
  if (a.hash === b.hash || isCorrection(a) || isCorrection(b)) return false
  return a.outlet === null || b.outlet === null || !isSameOutlet(a.outlet, b.outlet)
}

function pairKey({ copy, of }: CopyingProposal): string {
  return JSON.stringify([copy, of].sort())
}

function pairBy(ready: readonly Ready[], one: string, other: string): (Ready | undefined)[] {
  return [one, other].map((name) => ready.find(({ page }) => page.name === name))
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
    pairs: evidence.pairs.map((pair) => [pair[copy], pair[of]] as const),
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
