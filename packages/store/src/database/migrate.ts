import { type Kysely, sql, type Transaction } from 'kysely'
import { StoreError } from '../errors.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Tables } from './schema.ts'

/** One numbered step. It is never edited after a release: a correction is the next number. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly up: (trx: Transaction<Tables>) => Promise<void>
}

/**
 * Brings a database up to the last migration, or to `target`, in one transaction: two processes that open a
 * new file at once wait for each other, and a step that fails leaves everything as it was. (Kysely's own
 * migrator runs SQLite migrations outside a transaction.)
 * @throws {StoreError} `newer-database`
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[] = MIGRATIONS,
  target = migrations.length,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`create table if not exists migrations (number integer primary key, name text not null)`.execute(
      trx,
    )
    const version = await currentVersion(trx)
    if (version > migrations.length) {
      const message = `This database is at version ${version}; this program knows ${migrations.length}. Update it.`
      throw new StoreError('newer-database', message)
    }
    for (const { number, name, up } of migrations.slice(version, target)) {
      await up(trx)
      await trx.insertInto('migrations').values({ number, name }).execute()
    }
  })
}

async function currentVersion(trx: Transaction<Tables>): Promise<number> {
  const row = await trx
    .selectFrom('migrations')
    .select((eb) => eb.fn.max('number').as('version'))
    .executeTakeFirst()
  return row?.version ?? 0
}
