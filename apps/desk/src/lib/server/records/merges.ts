import { type Case, recordFor } from '@hearsay/case'
import { titleFor } from '@hearsay/words'

/** A merge that stands, and the party at its other end. */
export interface MergeRow {
  readonly id: string
  readonly party: string
  readonly title: string
}

/** The merges into a party, in the order in which they were recorded. O(merges of the case). */
export function mergesInto(of: Case, party: string): MergeRow[] {
  return [...of.merge.values()].flatMap(({ id, from, into }) => (into === party ? [rowOf(of, id, from)] : []))
}

/** The merge that took a party out of the case; null for whatever stands, or went otherwise. */
export function mergedBy(of: Case, party: string): MergeRow | null {
  if (of.kinds.has(party)) return null
  const merge = [...of.merge.values()].findLast(({ from }) => from === party)
  return merge ? rowOf(of, merge.id, merge.into) : null
}

/** What taking a merge back does, by the names of its parties; null for any other record. */
export function partiesOf(of: Case, id: string): { readonly from: string; readonly into: string } | null {
  const merge = recordFor(of, id)
  if (merge?.kind !== 'merge') return null
  return { from: titleFor(of, merge.from, 'en'), into: titleFor(of, merge.into, 'en') }
}

function rowOf(of: Case, id: string, party: string): MergeRow {
  return { id, party, title: titleFor(of, party, 'en') }
}
