import type { Hasher } from '@hearsay/ledger'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './database/schema.ts'
import type { Rules } from './rules.ts'

/** A database, or a transaction on it. */
export type Db = Kysely<Tables> | Transaction<Tables>

/** What every part of the store works with. */
export interface Context<E extends object, C> {
  readonly rules: Rules<E, C>
  readonly hash: Hasher
  /** Fresh random bytes: as many as asked for. */
  readonly random: (length: number) => Uint8Array
}
