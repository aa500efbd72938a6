import type { Transaction } from 'kysely'
import type { DigestTables } from './tables.ts'

/**
 * Holds the row that goes by a name, made where there is none, until the transaction ends: SQLite lets one
 * write at a time anyway, PostgreSQL does not. @returns its value; empty for one that is new
 */
export async function lock(trx: Transaction<DigestTables>, name: string): Promise<string> {
  await trx
    .insertInto('meta')
    .values({ name, value: '' })
    .onConflict((on) => on.column('name').doUpdateSet((eb) => ({ value: eb.ref('meta.value') })))
    .execute()
  const row = trx.selectFrom('meta').select('value').where('name', '=', name)
  return (await row.executeTakeFirstOrThrow()).value
}
