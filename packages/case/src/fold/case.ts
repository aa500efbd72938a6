import type { CaseHead, EntryOf, Kind, RecordEntry, RecordKind } from '../kinds/index.ts'

/**
 * One line of the history: what an entry did. `before` and `after` are the record it corrected or took out.
 */
export interface Change {
  readonly index: number
  readonly at: string
  readonly by: string
  readonly why?: string | undefined
  readonly kind: Kind
  /** The record that was made, corrected, retracted or erased. */
  readonly id: string
  readonly before?: RecordEntry
  readonly after?: RecordEntry
}

type Table<T> = ReadonlyMap<string, T>

/** Standing records by kind, each by id, in the order in which they were recorded. */
export type Tables = { readonly [K in RecordKind]: Table<EntryOf<K>> }

/**
 * The state of a case after `size` entries. Plain, immutable data. Retracted records and merged parties are
 * not in the tables; the history has them.
 */
export interface Case extends Tables {
  readonly size: number
  readonly head: CaseHead
  /** Kind of every standing record, by id. */
  readonly kinds: ReadonlyMap<string, RecordKind>
  readonly history: readonly Change[]
}
