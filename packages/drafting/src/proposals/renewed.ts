import type { Held } from '../so-far/held.ts'
import type { DraftRecord, Proposal } from './proposal.ts'

/** Kinds whose ids say what they join, and that no other proposal mentions. */
const JOINING: ReadonlySet<string> = new Set(['bearing', 'tie', 'copying', 'custody', 'sighting', 'merge'])

/**
 * On a page that somebody still works on, what was taken back is proposed again, under an id that was never
 * given.
 */
export function renewed(proposal: Proposal, { case: of, closed, taken }: Held): Proposal {
  if (!of || !proposal.restsOn.some(({ page }) => page >= closed)) return proposal
  const isTakenBack = (entry: DraftRecord) =>
    JOINING.has(entry.kind) && taken.has(String(entry.id)) && !of.kinds.has(String(entry.id))
  const entries = proposal.entries.map((entry) =>
    isTakenBack(entry) ? { ...entry, id: unused(String(entry.id), taken, of.kinds) } : entry,
  )
  return { ...proposal, entries }
}

/** A standing one is taken: what was accepted again is not proposed a third time. */
function unused(id: string, taken: ReadonlySet<string>, standing: { has(id: string): boolean }): string {
  for (let count = 2; ; count += 1) {
    const next = `${id}-${count}`
    if (!taken.has(next) || standing.has(next)) return next
  }
}
