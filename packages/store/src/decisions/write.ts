import type { Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import { StoreError } from '../errors.ts'
import type { Decision } from './decision.ts'

/** Keeps a decision, the first one that is made. @throws {StoreError} `decided` where there is one */
export async function writeDecision(
  trx: Transaction<Tables>,
  place: Place,
  { key, page, person, at, entries }: Decision,
): Promise<void> {
  const { first, count } = entries ?? { first: 0, count: 0 }
  const added = await trx
    .insertInto('decisions')
    .values({ ...place, key, page, person, at, first, count })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(added.numInsertedOrUpdatedRows ?? 0) === 0)
    throw new StoreError('decided', `Of this proposal somebody has decided already: ${key}`)
}

/** Takes a decision back. @throws {StoreError} `undecided` where there is none */
export async function deleteDecision(trx: Transaction<Tables>, place: Place, key: string): Promise<void> {
  const gone = await trx
    .deleteFrom('decisions')
    .where(ofCase(place))
    .where('key', '=', key)
    .executeTakeFirst()
  if (Number(gone.numDeletedRows) === 0)
    throw new StoreError('undecided', `There is no such decision to take back: ${key}`)
}
