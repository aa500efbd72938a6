import type { RecordEntry } from '../kinds/index.ts'
import type { Case, Change } from './case.ts'
import { Log } from './log.ts'
import type { Mentioning } from './mentioning.ts'
import { Table } from './table.ts'

/** What a case shares with those that are folded onto it, and that nobody else needs to see. */
export interface Inside {
  readonly log: Log<Change>
  /** Records that were retracted or merged away, as they last stood. */
  readonly gone: Table<RecordEntry>
  /** Who mentions whom; found out when first asked for, and kept up from then on. */
  readonly mentioning: Mentioning | undefined
}

const INSIDE = new WeakMap<Case, Inside>()

export function keepInside(of: Case, inside: Inside): void {
  INSIDE.set(of, inside)
}

/** What lies inside a case that was folded; of one that was made otherwise, what can be told from it. */
export function insideOf(of: Case | undefined): Inside {
  return (
    (of && INSIDE.get(of)) ?? {
      log: new Log(of ? [...of.history] : []),
      gone: new Table(),
      mentioning: undefined,
    }
  )
}

/** What entries did from an index on. O(what is given), which `history.slice` is not. */
export function changesFrom(of: Case, index: number): readonly Change[] {
  return insideOf(of).log.from(index)
}
