import { idMaker } from '@hearsay/reading/ids'
import type { Page } from '../page.ts'
import type { Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import type { Rarity } from '../terms/rarity.ts'
import { chanceOf } from './chance.ts'
import { type Matter, mattersOf } from './matters.ts'
import { rivalsOf } from './rivals.ts'
import { type Saying, sayingsOf } from './sayings.ts'
import { speaksOf, stanceOn } from './stance.ts'
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

/** Fewest statements and voices of a claim: what nobody else takes up is no matter of dispute. */
const FEWEST = { statements: 2, voices: 2 }

/** Which statements of a pile say the same thing, or its opposite: one claim for each, the largest first. */
export function proposeClaims(pages: readonly Page[], said: readonly Said[], parties: Parties): DraftClaim[] {
  const newId = idMaker()
  const sayings = sayingsOf(pages, said, parties)
  const voices = new Map(sayings.map(({ of, who }) => [of, who]))
  const { matters, rarity } = mattersOf(sayings)
  const claims = matters
    .flatMap((matter) => claimOf(matter, sayings, rarity) ?? [])
    .sort((one, other) => other.bearings.length - one.bearings.length)
    .map((claim) => ({ id: newId(claim.text, 'claim'), ...claim }))
  const rivals = rivalsOf(claims, voices)
  return claims.map((claim) => ({ ...claim, contradicts: rivals.get(claim.id) ?? [] }))
}

function claimOf(
  { members, centre }: Matter,
  sayings: readonly Saying[],
  rarity: Rarity,
): Omit<DraftClaim, 'id' | 'contradicts'> | null {
  const on = members.flatMap(({ at, alike }) => {
    const saying = sayings[at]
    return saying?.mayBear && speaksOf(centre, saying, alike, rarity) ? [{ saying, alike }] : []
  })
  const voices = new Set(on.map(({ saying }) => saying.who))
  if (on.length < FEWEST.statements || voices.size < FEWEST.voices) return null
  const text = claimText(
    centre,
    on.map(({ saying }) => saying),
    rarity,
  )
  const bearings = on.map(({ saying, alike }) => {
    const how = stanceOn(text, centre, saying, rarity)
    return { of: saying.of, how, chance: chanceOf(on.length, alike) }
  })
  return { text, bearings }
}
