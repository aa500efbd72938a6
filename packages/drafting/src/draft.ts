import { type DraftAccount, proposeAccounts } from './accounts/accounts.ts'
import { type DraftClaim, proposeClaims } from './claims/claims.ts'
import { type CopyingProposal, proposeCopying } from './copying/index.ts'
import { meantIn } from './meant/meant.ts'
import { type DraftOneSource, proposeOneSource } from './one-source/one-source.ts'
import type { Page } from './page.ts'
import type { DraftParty, Parties } from './parties/parties.ts'
import { resolveParties } from './parties/resolve.ts'
import type { DraftOutcome, DraftPlan } from './plans/plan.ts'
import { proposeOutcomes, proposePlans } from './plans/plans.ts'
import { type DraftSighting, proposeSightings } from './rumours/rumours.ts'
import type { Said } from './said/said.ts'
import { saidOn } from './said/shape.ts'
import { type Held, heldOf, NOTHING_HELD, partyAnswers } from './so-far/held.ts'
import { readOn } from './so-far/read-on.ts'
import type { SoFar } from './so-far/so-far.ts'
import type { DraftThing } from './things/thing.ts'
import { proposeThings } from './things/things.ts'
import type { DraftTie } from './ties/tie.ts'
import { proposeTies } from './ties/ties.ts'

/** Everything that is proposed of a pile of pages, before it is put into entries. */
export interface Draft {
  /** Those that the case so far holds, then the new ones. */
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
  readonly plans: readonly DraftPlan[]
  readonly outcomes: readonly DraftOutcome[]
  readonly oneSource: readonly DraftOneSource[]
  readonly sightings: readonly DraftSighting[]
  readonly held: Held
}

/** What a draft goes on from. */
export interface Given {
  /** The case that the pages are for; null where they begin one. */
  readonly soFar: SoFar | null
  /** Keys of proposals that a person has refused: neither is proposed again. */
  readonly refused: readonly string[]
}

const NOTHING: Given = { soFar: null, refused: [] }

/**
 * @param given pages that the case so far does not hold; of those without a word there is nothing to draft
 */
export function draftPages(given: readonly Page[], { soFar, refused }: Given = NOTHING): Draft {
  const fresh = given.filter(({ text }) => text.trim() !== '')
  const pages = [...(soFar?.pages.map(({ page }) => page) ?? []), ...fresh]
  const { said, ids } = soFar ? readOn(soFar, fresh) : { said: saidOn(fresh), ids: [] }
  const draft = draftFrom(pages, said, resolveParties(pages, said, partyAnswers(soFar, refused)))
  return soFar ? { ...draft, held: heldOf(soFar, { ids }, draft.claims) } : draft
}

/** What follows once it is known what is said, and who is who. */
export function draftFrom(pages: readonly Page[], said: readonly Said[], parties: Parties): Draft {
  const claims = proposeClaims(pages, said, parties)
  const meant = meantIn(pages, parties)
  const ties = proposeTies(pages, said, parties, meant)
  const things = proposeThings(pages, said, parties, meant)
  const plans = proposePlans(pages, said)
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
    plans,
    outcomes: proposeOutcomes(pages, said, plans, things),
    oneSource: proposeOneSource(pages, said, parties, things, meant),
    sightings: proposeSightings(pages, said, claims),
    held: NOTHING_HELD,
  }
}
