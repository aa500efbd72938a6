import { type DraftAccount, proposeAccounts } from './accounts/accounts.ts'
import { type DraftClaim, proposeClaims } from './claims/claims.ts'
import { type CopyingProposal, proposeCopying } from './copying/index.ts'
import { meantIn } from './meant/meant.ts'
import type { Page } from './page.ts'
import type { DraftParty, Parties } from './parties/parties.ts'
import { resolveParties } from './parties/resolve.ts'
import type { Said } from './said/said.ts'
import { saidOn } from './said/shape.ts'
import type { DraftThing } from './things/thing.ts'
import { proposeThings } from './things/things.ts'
import type { DraftTie } from './ties/tie.ts'
import { proposeTies } from './ties/ties.ts'

/** Everything that is proposed of a pile of pages, before it is put into entries. */
export interface Draft {
  readonly pages: readonly Page[]
  readonly said: readonly Said[]
  readonly parties: Parties
  readonly claims: readonly DraftClaim[]
  readonly accounts: readonly DraftAccount[]
  readonly copying: readonly CopyingProposal[]
  /** Parties that no statement names, but a tie or a step of custody. */
  readonly newcomers: readonly DraftParty[]
  readonly ties: readonly DraftTie[]
  readonly things: readonly DraftThing[]
}

export function draftPages(pages: readonly Page[]): Draft {
  const said = saidOn(pages)
  const parties = resolveParties(pages, said)
  const claims = proposeClaims(pages, said, parties)
  const meant = meantIn(pages, parties)
  const ties = proposeTies(pages, said, parties, meant)
  const things = proposeThings(pages, said, parties, meant)
  return {
    pages,
    said,
    parties,
    claims,
    accounts: proposeAccounts(claims, said),
    copying: proposeCopying(pages),
    newcomers: meant.newcomers(),
    ties,
    things,
  }
}
