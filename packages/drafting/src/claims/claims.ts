import { idMaker } from '@hearsay/reading/draft'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { mattersOf } from './matters.ts'
import { sayingsOf } from './sayings.ts'
import { stanceOn } from './stance.ts'
import { claimText } from './text.ts'

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

export function proposeClaims(pages: readonly Page[], said: readonly Said[], parties: Parties): DraftClaim[] {
  const newId = idMaker()
  const sayings = sayingsOf(pages, said, parties)
  return mattersOf(sayings).map(({ members, centre }) => {
    const all = members.flatMap(({ at }) => sayings[at] ?? [])
    const text = claimText(centre, all)
    return {
      id: newId(text, 'claim'),
      text,
      bearings: all.map((each) => ({ of: each.of, how: stanceOn(text, centre, each), chance: 0.5 })),
      contradicts: [],
    }
  })
}
