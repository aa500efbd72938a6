import type { Desk } from '@hearsay/store'
import { accept, refuse } from './decide.ts'
import { draftOf, PATIENCE } from './draft.ts'
import type { Outcome, Place } from './outcome.ts'

/** Most proposals that are decided in one step: as many as a page shows, and no more. */
export const MOST_AT_ONCE = 50

/** How many came to what. */
export type Counts = Readonly<Partial<Record<Outcome, number>>>

/**
 * Decides several proposals, each by itself, so that one that cannot be has no part in the others. They are
 * taken back together.
 */
export async function decideAll(
  desk: Desk,
  place: Place,
  keys: readonly string[],
  decision: 'accept' | 'refuse',
): Promise<Counts> {
  const at = new Date().toISOString()
  const counts: Partial<Record<Outcome, number>> = {}
  for (const key of await inOrder(desk, place, keys, decision)) {
    const asked = { ...place, key }
    const came = decision === 'accept' ? await accept(desk, asked, {}, at) : await refuse(desk, asked, at)
    counts[came] = (counts[came] ?? 0) + 1
  }
  return counts
}

/** What others need is accepted before them, and refused after them: each is then decided by itself. */
async function inOrder(
  desk: Desk,
  { caseId, page: document }: Place,
  keys: readonly string[],
  decision: 'accept' | 'refuse',
): Promise<string[]> {
  const { proposals } = await draftOf(desk, caseId, { document, patience: PATIENCE })
  const places = new Map(proposals.map(({ key }, at) => [key, at]))
  const sign = decision === 'accept' ? 1 : -1
  return [...new Set(keys)]
    .slice(0, MOST_AT_ONCE)
    .toSorted((a, b) => sign * ((places.get(a) ?? -1) - (places.get(b) ?? -1)))
}
