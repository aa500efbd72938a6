import type { EntryOf, Kind, RecordEntry, RecordKind } from '../entries/index.ts'

export type CaseHead = EntryOf<'case'>
export type Author = EntryOf<'author'>
export type Place = EntryOf<'place'>
export type Party = EntryOf<'party'>
export type Document = EntryOf<'document'>
export type Claim = EntryOf<'claim'>
export type Account = EntryOf<'account'>
export type Statement = EntryOf<'statement'>
export type Bearing = EntryOf<'bearing'>
export type Tie = EntryOf<'tie'>
export type Exhibit = EntryOf<'exhibit'>
export type Custody = EntryOf<'custody'>
export type Analysis = EntryOf<'analysis'>
export type Event = EntryOf<'event'>
export type Belief = EntryOf<'belief'>
export type Narrative = EntryOf<'narrative'>
export type Sighting = EntryOf<'sighting'>
export type Outcome = EntryOf<'outcome'>
export type Dependence = EntryOf<'dependence'>
export type Independence = EntryOf<'independence'>
export type Rating = EntryOf<'rating'>
export type Consistency = EntryOf<'consistency'>
export type Assessment = EntryOf<'assessment'>
export type Signature = EntryOf<'signature'>
export type Publication = EntryOf<'publication'>
export type Merge = EntryOf<'merge'>

/** One line of the history: what an entry did. `before` and `after` are the record it corrected or took out. */
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
 * The state of a case after `size` entries. Plain, immutable data. Retracted records and merged parties are not
 * in the tables; the history has them.
 */
export interface Case extends Tables {
  readonly size: number
  readonly head: CaseHead
  /** Kind of every standing record, by id. */
  readonly kinds: ReadonlyMap<string, RecordKind>
  readonly history: readonly Change[]
}

export type Act = Statement['act']
