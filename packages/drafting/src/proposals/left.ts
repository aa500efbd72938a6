import { recordFor } from '@hearsay/case'
import type { Held } from '../so-far/held.ts'
import type { DraftRecord, Proposal } from './proposal.ts'

/**
 * What is left to propose: without what the case holds, what was refused or taken back, and what needs that.
 * Each names, of what it needs, what is proposed with it: the rest stands already.
 */
export function leftOf(proposals: readonly Proposal[], held: Held, refused: readonly string[]): Proposal[] {
  const gone = goneOf(proposals, held, refused)
  const left = proposals.filter((each) => !gone.has(each.key) && recordedAs(each, held) === null)
  const keys = new Set(left.map(({ key }) => key))
  return left.map((each) => ({ ...each, needs: [...new Set(each.needs)].filter((need) => keys.has(need)) }))
}

/** Keys of what was refused or taken back, and of what needs that. */
export function goneOf(
  proposals: readonly Proposal[],
  held: Held,
  refused: readonly string[],
): ReadonlySet<string> {
  const gone = new Set(refused)
  for (const each of proposals)
    if (recordedAs(each, held) === 'taken back' || each.needs.some((need) => gone.has(need)))
      gone.add(each.key)
  return gone
}

/**
 * Ids stay with what they named: a record whose id the case has given is one that it has or took back. A
 * correction of what stands is recorded where its words are on no page that is open, or it was made already.
 */
function recordedAs({ entries, restsOn }: Proposal, held: Held): 'standing' | 'taken back' | null {
  const { taken, closed, case: of } = held
  const ids = entries.map((entry) => String(entry.kind === 'correction' ? entry.of : entry.id))
  const known = ids.filter((id) => taken.has(id))
  if (known.length === 0) return null
  if (!known.every((id) => of?.kinds.has(id))) return 'taken back'
  const isOpen = restsOn.some(({ page }) => page >= closed)
  const isToDo = entries.some((entry) => entry.kind === 'correction' && isOpen && !isMade(entry, held))
  return isToDo ? null : 'standing'
}

function isMade({ of: id, set }: DraftRecord, { case: of }: Held): boolean {
  const now: unknown = of && recordFor(of, String(id))
  return Object.entries(set ?? {}).every(
    ([field, value]) => JSON.stringify(Object(now)[field]) === JSON.stringify(value),
  )
}
