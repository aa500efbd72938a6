import type { Case } from '@hearsay/case'
import type { Proposal } from '@hearsay/drafting'
import type { Decision } from '@hearsay/store'
import { withoutRefused } from './drafted.ts'
import { type Made, refusedKeys } from './made.ts'

/** A case, and what was decided in it. */
export interface Standing {
  readonly case: Case
  readonly size: number
  readonly decisions: readonly Decision[]
}

/** A draft as it is kept, and what it is a draft of, or has been brought to. */
export interface Kept {
  readonly made: Made
  readonly size: number
  /** Names of the decisions that it knows of. */
  readonly decided: ReadonlySet<string>
  readonly proposals: readonly Proposal[]
  readonly isBehind: boolean
  /** Whether another takes longer than somebody would wait for it. */
  readonly isSlow: boolean
}

/** A draft that takes longer is not waited for, in milliseconds. */
const SLOW = 500

/** A draft that was made just now, of a case that may have changed meanwhile. */
export function keptOf(made: Made, now: Standing): Kept {
  const { size, refused, took } = made
  const ofThen = now.decisions.filter(({ key, entries }) =>
    entries === null ? refused.includes(key) : entries.first < size,
  )
  const isTakenBack = refusedKeys(ofThen).length < refused.length
  return {
    made,
    // What was refused then and is not any more is to be asked again: this is no draft of now.
    size: isTakenBack ? -1 : size,
    decided: new Set(ofThen.map(nameOf)),
    proposals: withoutStanding(made.proposals, now.case, ofThen),
    isBehind: false,
    isSlow: took > SLOW,
  }
}

/**
 * What is left of a draft, as the case now stands: without what was decided or recorded since. Nothing where
 * the case has changed otherwise, and another can be had soon.
 * @param isLate whether no other can be had in time, or is worth waiting for
 */
export function leftOf(kept: Kept, now: Standing, isLate: boolean): Kept | undefined {
  const names = now.decisions.map(nameOf)
  const since = now.decisions.filter((_, at) => !kept.decided.has(names[at] ?? ''))
  const isTakenBack = names.length - since.length < kept.decided.size
  if (since.length === 0 && !isTakenBack && kept.size === now.size) return kept
  const recorded = since.reduce((sum, { entries }) => sum + (entries?.count ?? 0), 0)
  const { document } = kept.made
  const isHere = document === null || since.every(({ page }) => page === document)
  const isExplained = isHere && !isTakenBack && now.size - kept.size === recorded
  if (!isExplained && !isLate) return undefined
  const accepted = new Set(since.filter(({ entries }) => entries !== null).map(({ key }) => key))
  const left = kept.proposals.filter((each) => !accepted.has(each.key) && !isRecorded(now.case, each))
  return {
    ...kept,
    size: now.size,
    decided: new Set(names),
    proposals: withoutRefused(left, refusedKeys(since)),
    isBehind: true,
  }
}

const nameOf = ({ key, at, person }: Decision): string => `${key} ${at} ${person}`

/** What it would record is there: it was recorded with something else that needs it. */
const isRecorded = (of: Case, { entries }: Proposal): boolean =>
  entries.some(({ id }) => typeof id === 'string' && of.kinds.has(id))

/** What was accepted with other words, or inside another, is read again as it was; it is not asked again. */
function withoutStanding(
  proposals: readonly Proposal[],
  of: Case,
  decisions: readonly Decision[],
): Proposal[] {
  const standing = decisions
    .filter(({ entries }) => entries && isStanding(of, entries.first + entries.count - 1))
    .map(({ key }) => key)
  return withoutRefused(proposals, standing)
}

function isStanding(of: Case, at: number): boolean {
  const change = of.history[at]
  return change?.kind === 'statement' && of.statement.has(change.id)
}
