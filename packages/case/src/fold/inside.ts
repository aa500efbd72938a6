import type { RecordEntry } from '../kinds/index.ts'
import type { Case, Change } from './case.ts'
import { Log } from './log.ts'
import { Mentioning } from './mentioning.ts'
import { Merged } from './merged.ts'
import { Table } from './table.ts'

/** What a case shares with those that are folded onto it, and that nobody else needs to see. */
export interface Inside {
  readonly log: Log<Change>
  /** Records that were retracted or merged away, as they last stood. */
  readonly gone: Table<RecordEntry>
  readonly mentioning: Mentioning
  readonly merged: Merged
}

const INSIDE = new WeakMap<Case, Inside>()

export function keepInside(of: Case, inside: Inside): void {
  INSIDE.set(of, inside)
}

/**
 * What lies inside a case, and nothing where there is none. @throws {Error} for a case that `fold` did not
 * make
 */
export function insideOf(of: Case | undefined): Inside {
  if (of === undefined)
    return { log: new Log(), gone: new Table(), mentioning: new Mentioning(), merged: new Merged() }
  const inside = INSIDE.get(of)
  if (inside === undefined)
    throw new Error(`expected a case as fold made it; found a copy of "${of.head.id}"`)
  return inside
}

/**
 * What tells the cases that grew from one another from all others; nothing for a case that `fold` did not
 * make.
 */
export function lineOf(of: Case): object | undefined {
  return INSIDE.get(of)?.log.root
}

/**
 * What entries did since an earlier state of the same case; nothing where it is none, or it grew in another
 * way since. O(what is given).
 */
export function changesSince(of: Case, before: Case): readonly Change[] | undefined {
  const line = lineOf(of)
  const isEarlier = line !== undefined && line === lineOf(before) && before.size <= of.size
  return isEarlier ? changesFrom(of, before.size) : undefined
}

/** What entries did from an index on. O(what is given), which `history.slice` is not. */
export function changesFrom(of: Case, index: number): readonly Change[] {
  return insideOf(of).log.from(index)
}
