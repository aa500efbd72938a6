import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from '../store.ts'
import { type Desk, deskRules, type Note, note, notes } from '../testing/desk.ts'
import { temporaryFile } from '../testing/folder.ts'
import { connect } from './connect.ts'
import { type Migration, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'

/**
 * What a database of each version held, as statements that were right for that version; the entry with number
 * N is never edited once N + 1 exists. A migration without one fails the test below.
 */
const FIXTURES: Readonly<Record<number, readonly string[]>> = {
  1: [
    `insert into cases values ('x', 1, 0)`,
    `insert into entries values ('x', 0, 'note', '2026-01-02T03:04:05Z', 'a',
      x'2f39445a4a42bec9ecbd79ddbee2c06548dbccb6008987adeac9553006f508e5',
      '{"at":"2026-01-02T03:04:05Z","id":"a","kind":"note"}')`,
  ],
}

async function raw(file: string, statements: readonly string[]): Promise<void> {
  const db = connect(file)
  for (const statement of statements) await sql.raw(statement).execute(db)
  await db.destroy()
}

async function migrateFile(
  file: string,
  target?: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const db = connect(file)
  try {
    await migrate(db, migrations, target)
  } finally {
    await db.destroy()
  }
}

async function schemaOf(file: string): Promise<string[]> {
  const db = connect(file)
  const { rows } = await sql<{ sql: string }>`
    select sql from sqlite_schema where sql is not null order by name`.execute(db)
  await db.destroy()
  return rows.map((row) => row.sql)
}

async function use(file: string) {
  const store = await openStore<Note, Desk>({ file, rules: deskRules() })
  onTestFinished(() => store.close())
  return store
}

test('migrations are numbered from 1 without a gap, and each has a fixture', () => {
  const numbers = MIGRATIONS.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  expect(Object.keys(FIXTURES).map(Number)).toEqual(numbers)
})

describe.each(MIGRATIONS.map(({ number }) => number))('from version %i, with data', (version) => {
  test('a store opens, keeps what was there, and works', async () => {
    const file = temporaryFile('old.db')
    await migrateFile(file, version)
    await raw(file, FIXTURES[version] ?? [])
    const store = await use(file)
    expect((await store.read('x')).entries).toEqual([note('a')])
    expect(await store.append('x', notes(0, 300), 1)).toBe(301)
    expect(await store.verify('x')).toMatchObject({ ok: true, size: 301 })
  })

  test('it ends with the tables of a new database', async () => {
    const [old, fresh] = [temporaryFile('old.db'), temporaryFile('new.db')]
    await migrateFile(old, version)
    await migrateFile(old)
    await migrateFile(fresh)
    expect(await schemaOf(old)).toEqual(await schemaOf(fresh))
  })
})

describe('the runner', () => {
  const broken: Migration = {
    number: MIGRATIONS.length + 1,
    name: 'broken',
    up: async (trx) => {
      await sql`create table half (a integer)`.execute(trx)
      await sql`insert into nowhere values (1)`.execute(trx)
    },
  }

  test('from empty, runs once and then does nothing', async () => {
    const file = temporaryFile('a.db')
    await migrateFile(file)
    const before = await schemaOf(file)
    await migrateFile(file)
    expect(await schemaOf(file)).toEqual(before)
  })

  test('a step that fails leaves everything as it was', async () => {
    const file = temporaryFile('a.db')
    await migrateFile(file)
    const before = await schemaOf(file)
    await expect(migrateFile(file, undefined, [...MIGRATIONS, broken])).rejects.toThrow(/nowhere/)
    expect(await schemaOf(file)).toEqual(before)
    await use(file)
  })

  test('a database of a later version is refused', async () => {
    const file = temporaryFile('a.db')
    const later: Migration = { number: MIGRATIONS.length + 1, name: 'later', up: async () => {} }
    await migrateFile(file, undefined, [...MIGRATIONS, later])
    const newer = expect.objectContaining({ name: 'StoreError', code: 'newer-database' })
    await expect(openStore({ file, rules: deskRules() })).rejects.toThrowError(newer)
  })

  test('the disk is asked to keep what is committed', async () => {
    const db = connect(temporaryFile('a.db'))
    onTestFinished(() => db.destroy())
    const pragma = async (name: string) => {
      const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)
      return Object.values(rows[0] ?? {})[0]
    }
    // 2 is FULL.
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('secure_delete')).toBe(1)
    expect(await pragma('busy_timeout')).toBeGreaterThanOrEqual(5000)
  })
})
