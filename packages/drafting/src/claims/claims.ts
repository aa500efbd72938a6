import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { clusters } from './cluster.ts'
import { vectorsOf, wordsIn } from './vectors.ts'

/** How a statement bears on a claim; only `asserts` and `denies` carry weight. */
export type Stance = 'asserts' | 'denies' | 'doubts' | 'rejects' | 'presupposes'

export interface DraftBearing {
  /** Index, among what is said in the pile. */
  readonly of: number
  readonly how: Stance
  /** 0–1. */
  readonly chance: number
}

/** What several statements say, or deny: one proposition. */
export interface DraftClaim {
  readonly id: string
  /** In the words of the statement that says it most plainly. */
  readonly text: string
  readonly bearings: readonly DraftBearing[]
  /** Ids of claims that cannot be true together with it. */
  readonly contradicts: readonly string[]
}

declare const process: any
export function proposeClaims(
  pages: readonly Page[],
  said: readonly Said[],
  _parties: Parties,
): DraftClaim[] {
  const T = Number(process.env.T ?? 0.15)
  const mode = process.env.BASE
  const items = [...said.keys()].filter((i) => !said[i]?.isSummary && !['ask','threaten','demand','promise','plan','refuse'].includes(said[i]?.act ?? '') && !said.some((s) => s.within === i))
  const vectors = vectorsOf(pages, said)
  const groups = mode === 'one' ? [items] : mode === 'each' ? items.map((i) => [i]) : clusters(vectors, items, T, () => 1)
  return groups.map((group, k) => ({
    id: `claim-${k}`,
    text: (said[group[0] ?? 0] && wordsIn(pages, said[group[0] ?? 0] as Said)) || 'x',
    bearings: group.map((of) => ({ of, how: said[of]?.act === 'deny' ? 'denies' as const : 'asserts' as const, chance: 0.5 })),
    contradicts: [],
  }))
}
