import { type DraftAccount, proposeAccounts } from './accounts/accounts.ts'
import { type DraftClaim, proposeClaims } from './claims/claims.ts'
import { type CopyingProposal, proposeCopying } from './copying/index.ts'
import type { Page } from './page.ts'
import type { Parties } from './parties/parties.ts'
import { resolveParties } from './parties/resolve.ts'
import type { Said } from './said/said.ts'
import { saidOn } from './said/shape.ts'

/** Everything that is proposed of a pile of pages, before it is put into entries. */
export interface Draft {
  readonly pages: readonly Page[]
  readonly said: readonly Said[]
  readonly parties: Parties
  readonly claims: readonly DraftClaim[]
  readonly accounts: readonly DraftAccount[]
  readonly copying: readonly CopyingProposal[]
}

export function draftPages(pages: readonly Page[]): Draft {
  const said = saidOn(pages)
  const parties = resolveParties(pages, said)
  const claims = proposeClaims(pages, said, parties)
  return { pages, said, parties, claims, accounts: proposeAccounts(claims, said), copying: proposeCopying(pages) }
}
