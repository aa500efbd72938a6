import { type Kysely, sql, type Transaction } from 'kysely'
import type { Db, Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Tables } from './schema.ts'

/** One numbered step. It is never edited after a release: a correction is the next number. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly up: (trx: Transaction<Tables>, engine: Engine) => Promise<void>
}

/**
 * Brings a database up to the last migration, or to `target`, in one transaction: two processes that open a
 * new database at once wait for each other, and a step that fails leaves everything as it was. A database
 * that is up to date is only looked at, so that opening one never waits for a writer. (Kysely's own migrator
 * runs SQLite migrations outside a transaction.)
 * @throws {StoreError} `newer-database`
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  migrations: readonly Migration[] = MIGRATIONS,
  target = migrations.length,
): Promise<void> {
  if ((await versionOf(db, engine, migrations.length)) >= target) return
  await db.transaction().execute(async (trx) => {
    const named = `create table if not exists migrations (number integer primary key, name ${engine.text} not null)`
    await sql.raw(named).execute(trx)
    await engine.lockMigrations(trx)
    const version = await versionOf(trx, engine, migrations.length)
    for (const { number, name, up } of migrations.slice(version, target)) {
      await up(trx, engine)
      await trx.insertInto('migrations').values({ number, name }).execute()
    }
  })
}

/**
 * Makes sure that a database is of the version that this program reads.
 * @throws {StoreError} `newer-database`, `older-database`, `no-database`
 */
export async function checkVersion(
  db: Db,
  engine: Engine,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const version = await versionOf(db, engine, migrations.length)
  if (version === migrations.length) return
  if (version === 0) throw new StoreError('no-database', 'There is nothing to read yet.')
  const message = `This database is at version ${version}; this program reads ${migrations.length}. Any command that writes to it, such as hearsay publish, brings it up to date.`
  throw new StoreError('older-database', message)
}

/**
 * The last migration that a database has seen; 0 for one that is new. @throws {StoreError} `newer-database`
 */
async function versionOf(db: Db, engine: Engine, known: number): Promise<number> {
  if (!(await engine.tables(db)).includes('migrations')) return 0
  const query = db.selectFrom('migrations').select((eb) => eb.fn.max('number').as('version'))
  const version = Number((await query.executeTakeFirst())?.version ?? 0)
  if (version <= known) return version
  const message = `This database is at version ${version}; this program knows ${known}. Update it.`
  throw new StoreError('newer-database', message)
}
