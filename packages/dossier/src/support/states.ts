import { type Case, type Entry, fold } from '@hearsay/case'

/** The case at one point of its ledger. */
export interface State {
  /** Time of the last entry that it holds. */
  readonly at: string
  readonly case: Case
}

/**
 * The last `limit` states of a case, one for each distinct time of recording; the last is the whole.
 * O(entries).
 */
export function statesOf(entries: readonly Entry[], limit = 24): State[] {
  const states: State[] = []
  let from: Case | undefined
  let start = 0
  while (start < entries.length) {
    const at = entries[start]?.at ?? ''
    let end = start
    while (entries[end]?.at === at) end += 1
    from = fold(entries.slice(start, end), from)
    states.push({ at, case: from })
    start = end
  }
  return states.slice(-limit)
}
