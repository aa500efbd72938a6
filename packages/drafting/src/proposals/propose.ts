import type { Draft } from '../draft.ts'
import { proposeExhibitBases } from './bases.ts'
import { proposeAccountRecords, proposeBearings, proposeClaimRecords } from './claims.ts'
import { proposeCopies } from './copying.ts'
import { fitted } from './fitted.ts'
import { proposeOutcomeRecords } from './futures.ts'
import { idsOf } from './ids.ts'
import { onceEach } from './keys.ts'
import { goneOf, leftOf } from './left.ts'
import { proposeOneSourceRecords } from './one-source.ts'
import { proposePages } from './pages.ts'
import { proposeParties, proposeSame } from './parties.ts'
import type { DraftRecord, Frame, Proposal } from './proposal.ts'
import { proposeRecants } from './recants.ts'
import { renewed } from './renewed.ts'
import { proposeSightingRecords } from './sightings.ts'
import { proposeStatements } from './statements.ts'
import { proposeCustody, proposeExhibits } from './things.ts'
import { proposeNewcomers, proposeTieRecords } from './ties.ts'

/**
 * What a person may accept of a draft, in an order in which each stands behind what it needs; without what
 * the case holds, what was refused, and what needs that.
 */
export function proposalsOf(draft: Draft, frame: Frame, refused: readonly string[] = []): Proposal[] {
  const ids = idsOf(draft)
  const said = [
    ...proposeParties(draft, frame),
    ...proposeNewcomers(draft, frame),
    ...proposePages(draft, ids, frame),
    ...proposeStatements(draft, ids, frame),
  ]
  const gone = goneOf(said, draft.held, refused)
  const all = [
    ...said,
    ...proposeClaimRecords(draft, ids, frame, gone),
    ...proposeBearings(draft, ids, frame),
    ...proposeAccountRecords(draft, ids, frame, gone),
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
  const once = onceEach()
  const keyed = all.map((each) => renewed({ ...each, key: once(each.key) }, draft.held))
  const left = withoutIdle(leftOf(keyed, draft.held, refused))
  return left.map((each) => ({ ...each, entries: each.entries.map(fitted) }))
}

/** Parties that nobody speaks for are there for what needs them. */
function withoutIdle(proposals: readonly Proposal[]): Proposal[] {
  const needed = new Set(proposals.flatMap(({ needs }) => needs))
  return proposals.filter(({ key, reason }) => reason.code !== 'party-named' || needed.has(key))
}

/** The entries of proposals, in an order in which a case takes them. */
export function entriesOf(proposals: readonly Proposal[]): DraftRecord[] {
  return proposals.flatMap(({ entries }) => entries)
}
