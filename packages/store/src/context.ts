import type { Hasher } from '@hearsay/ledger'
import { type SqlBool, sql } from 'kysely'
import { StoreError } from './errors.ts'
import type { Rules } from './rules.ts'

/** What every part of the store works with. */
export interface Context<E extends object, C> {
  /** Whose cases these are. */
  readonly desk: string
  readonly rules: Rules<E, C>
  readonly hash: Hasher
  /** Fresh random bytes: as many as asked for. */
  readonly random: (length: number) => Uint8Array
  /** The present time, RFC 3339 in UTC. */
  readonly now: () => string
}

/** Columns with which every row of a case begins. */
export interface Place {
  readonly desk: string
  readonly case_id: string
}

/**
 * Where the rows of a case lie.
 * @throws {StoreError} `unknown-case` for an id with U+0000 in it, which no text in PostgreSQL can hold
 */
export function placeOf({ desk }: Pick<Context<object, unknown>, 'desk'>, caseId: string): Place {
  if (caseId.includes('\0'))
    throw new StoreError('unknown-case', `There is no case ${JSON.stringify(caseId)}.`)
  return { desk, case_id: caseId }
}

/** The condition that a row is of this case. */
export const ofCase = ({ desk, case_id }: Place) => sql<SqlBool>`desk = ${desk} and case_id = ${case_id}`

/** Whether a log's name is that of this case: its last part is (`caseKey` of the ledger). */
export const isLogOf = ({ case_id }: Pick<Place, 'case_id'>, origin: string): boolean =>
  origin.slice(origin.lastIndexOf('/') + 1) === case_id
