/**
 * One voice behind several names: who sent what another shows, who was unnamed and now is named, one agency.
 */
import type { Meant } from '../meant/meant.ts'
import type { Page, RestsOn } from '../page.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import type { DraftThing } from '../things/thing.ts'
import { agencies } from './agencies.ts'
import { givers } from './givers.ts'
import { unmasked } from './unmasked.ts'

/**
 * `gave`: one has from the other what it shows; `unmasked`: one says to have been the other; `agency`: both
 * have it from one.
 */
export type OneSourceReason = 'gave' | 'unmasked' | 'agency'

export interface DraftOneSource {
  readonly members: readonly DraftParty[]
  readonly reason: OneSourceReason
  /** The thing that was given, or the agency; else empty. */
  readonly through: string
  readonly restsOn: readonly RestsOn[]
  /** Indices, among what is said, of statements that say so. */
  readonly cites: readonly number[]
  /** 0–1. */
  readonly chance: number
}

export function proposeOneSource(
  pages: readonly Page[],
  said: readonly Said[],
  parties: Parties,
  things: readonly DraftThing[],
  meant: Meant,
): DraftOneSource[] {
  return [
    ...givers(things, meant),
    ...unmasked(pages, said, parties, meant),
    ...agencies(pages, parties),
  ].filter(({ members }) => new Set(members.map((each) => meant.idOf(each))).size > 1)
}
