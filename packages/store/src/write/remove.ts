import type { Transaction } from 'kysely'
import { type Context, ofCase, type Place, placeOf } from '../context.ts'
import { CASE_TABLES, type Tables } from '../database/schema.ts'
import type { Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { readNotices } from '../notices/read.ts'

/**
 * Takes away a case that was never published, with all of its bytes. @throws {StoreError} `unknown-case`,
 * `published`
 */
export async function removeCase<E extends object, C>(
  trx: Transaction<Tables>,
  engine: Engine,
  context: Context<E, C>,
  caseId: string,
): Promise<void> {
  const place = placeOf(context, caseId)
  await engine.lockCase(trx, context.desk, caseId)
  const row = await trx.selectFrom('cases').select('size').where(ofCase(place)).executeTakeFirst()
  if (row === undefined) throw new StoreError('unknown-case', `There is no case "${caseId}".`)
  if ((await readNotices(trx, place)).some(({ kind }) => kind === 'edition')) throw publishedCase(caseId)
  await deleteRows(trx, place)
}

/** What was published is not removed. */
export function publishedCase(caseId: string): StoreError {
  const message =
    `Case "${caseId}" was published, and who has read it can ask what became of it: take it out of what is public ` +
    'with hearsay withdraw.'
  return new StoreError('published', message)
}

/** Deletes every row of a case. */
export async function deleteRows(trx: Transaction<Tables>, place: Place): Promise<void> {
  for (const table of CASE_TABLES.toReversed()) await trx.deleteFrom(table).where(ofCase(place)).execute()
}
