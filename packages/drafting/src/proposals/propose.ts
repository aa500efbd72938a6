import type { Draft } from '../draft.ts'
import { proposeExhibitBases } from './bases.ts'
import { proposeAccountRecords, proposeBearings, proposeClaimRecords } from './claims.ts'
import { proposeCopies } from './copying.ts'
import { proposeOutcomeRecords } from './futures.ts'
import { idsOf } from './ids.ts'
import { proposeOneSourceRecords } from './one-source.ts'
import { proposePages } from './pages.ts'
import { proposeParties, proposeSame } from './parties.ts'
import type { DraftRecord, Frame, Proposal } from './proposal.ts'
import { proposeRecants } from './recants.ts'
import { proposeSightingRecords } from './sightings.ts'
import { proposeStatements } from './statements.ts'
import { proposeCustody, proposeExhibits } from './things.ts'
import { proposeNewcomers, proposeTieRecords } from './ties.ts'

/**
 * What a person may accept of a draft, in an order in which each stands behind what it needs; without what
 * the case holds, what was refused, and what needs that.
 */
export function proposalsOf(draft: Draft, frame: Frame, refused: readonly string[] = []): Proposal[] {
  const fresh = everyProposal(draft, frame).filter(isFresh(draft))
  return withoutRefused(fresh, refused)
}

/** Ids stay with what they named: a record whose id the case has given is one that it has or took back. */
function isFresh({ held }: Draft): (proposal: Proposal) => boolean {
  const taken = new Set<unknown>(held.taken)
  return ({ entries }) => entries.every(({ kind, id, of }) => !taken.has(kind === 'correction' ? of : id))
}

function withoutRefused(proposals: readonly Proposal[], refused: readonly string[]): Proposal[] {
  const gone = new Set(refused)
  return proposals.filter(({ key, needs }) => {
    if (!gone.has(key) && !needs.some((need) => gone.has(need))) return true
    gone.add(key)
    return false
  })
}

function everyProposal(draft: Draft, frame: Frame): Proposal[] {
  const ids = idsOf(draft)
  return [
    ...proposeParties(draft, frame),
    ...proposeNewcomers(draft, frame),
    ...proposePages(draft, ids, frame),
    ...proposeStatements(draft, ids, frame),
    ...proposeClaimRecords(draft, ids, frame),
    ...proposeBearings(draft, ids, frame),
    ...proposeAccountRecords(draft, ids, frame),
    ...proposeCopies(draft, ids, frame),
    ...proposeTieRecords(draft, ids, frame),
    ...proposeExhibits(draft, ids, frame),
    ...proposeCustody(draft, ids, frame),
    ...proposeExhibitBases(draft, ids, frame),
    ...proposeOutcomeRecords(draft, ids, frame),
    ...proposeOneSourceRecords(draft, ids, frame),
    ...proposeSightingRecords(draft, ids, frame),
    ...proposeSame(draft, frame),
    ...proposeRecants(draft, ids, frame),
  ]
}

/** The entries of proposals, in an order in which a case takes them. */
export function entriesOf(proposals: readonly Proposal[]): DraftRecord[] {
  return proposals.flatMap(({ entries }) => entries)
}
