import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Db, Engine } from '../engine/engine.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { openReader } from '../read/reader.ts'
import { deskRules, note, notes, signer } from '../testing/desk.ts'
import { overNewEngines } from '../testing/engines.ts'
import { temporaryFile } from '../testing/folder.ts'
import { contextOf, openPair, peek, tamper } from '../testing/store.ts'
import { openWriter } from '../write/writer.ts'
import { type Migration, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { CASE_TABLES } from './schema.ts'

const PAGE = Buffer.alloc(2_500_000, 'page ')
const PAGE_NAME = `sha256:${createHash('sha256').update(PAGE).digest('hex')}`

/**
 * Fills a database of each version, as it was before the next, with `notes(0, 300)` and one that names a
 * page, signed at 300. A migration without one fails the test below.
 */
const FIXTURES: Readonly<Record<number, (engine: Engine) => Promise<void>>> = {
  1: async (engine) => {
    // The rows of version 1 were those of version 2, less the desk; its documents lay in one row each.
    const source = sqliteEngine(temporaryFile('source.db'))
    await fill(source)
    const db = await engine.connect('write')
    await copyTo(db, source, 'cases', 'case_id, size, erasures')
    await copyTo(db, source, 'entries', 'case_id, position, kind, at, subject, leaf_hash, leaf')
    await copyTo(db, source, 'openings', 'case_id, position, path, salt, value')
    await copyTo(db, source, 'subtrees', 'case_id, level, position, hash')
    await copyTo(db, source, 'checkpoints', 'case_id, size, key, note')
    await sql`insert into documents values ('x', ${PAGE_NAME.slice(7)}, ${PAGE})`.execute(db)
    await db.destroy()
  },
  2: async (engine) => {
    // Version 3 has one table more.
    await fillTables(engine, ['decisions', ...SEARCH_TABLES, ...INSIDERS_TABLES, ...EXTRACTS_TABLES])
  },
  3: (engine) => fillTables(engine, [...SEARCH_TABLES, ...INSIDERS_TABLES, ...EXTRACTS_TABLES]),
  4: (engine) => fillTables(engine, [...INSIDERS_TABLES, ...EXTRACTS_TABLES]),
  5: (engine) => fillTables(engine, EXTRACTS_TABLES),
  6: (engine) => fillTables(engine, []),
  7: fill,
}

const SEARCH_TABLES = ['search_rows', 'search_words']
const INSIDERS_TABLES = ['insiders', 'protected_names']
const EXTRACTS_TABLES = ['extracts']

/** Fills all tables but those that a version did not have. */
async function fillTables(engine: Engine, without: readonly string[]): Promise<void> {
  const source = sqliteEngine(temporaryFile('source.db'))
  await fill(source)
  const db = await engine.connect('write')
  for (const table of CASE_TABLES.filter((name) => !without.includes(name))) await copyTo(db, source, table)
  await db.destroy()
}

/** Copies the rows of a table, or some columns of them. */
async function copyTo(db: Db, source: Engine, table: string, columns = '*'): Promise<void> {
  const rows = await peek(source, `select ${columns} from ${table}`)
  for (let from = 0; from < rows.length; from += 100)
    await db
      .insertInto(table as never)
      .values(rows.slice(from, from + 100) as never)
      .execute()
}

async function fill(engine: Engine): Promise<void> {
  const writer = await openWriter(engine, contextOf(deskRules()))
  await writer.append('x', notes(0, 300), 0)
  await writer.sign('x', signer)
  await writer.append('x', [note('page', { hash: PAGE_NAME })], 300, { documents: [PAGE] })
  await writer.close()
}

async function migrateTo(
  engine: Engine,
  target?: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const db = await engine.connect('write')
  try {
    await migrate(db, engine, migrations, target)
  } finally {
    await db.destroy()
  }
}

/** Tables and columns, or SQLite's own words for them. */
async function schemaOf(engine: Engine): Promise<readonly unknown[]> {
  return await peek(
    engine,
    engine.name === 'sqlite'
      ? 'select sql from sqlite_schema where sql is not null order by name'
      : `select table_name, column_name, data_type, is_nullable from information_schema.columns
         where table_schema = current_schema() order by table_name, ordinal_position`,
  )
}

const refused = (code: string) => expect.objectContaining({ name: 'StoreError', code })
const later: Migration = { number: MIGRATIONS.length + 1, name: 'later', up: async () => {} }

test('migrations are numbered from 1 without a gap, and each has a fixture', () => {
  const numbers = MIGRATIONS.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, i) => i + 1))
  expect(Object.keys(FIXTURES).map(Number)).toEqual(numbers)
})

overNewEngines((fresh) => {
  let newest: Promise<readonly unknown[]> | undefined
  const schemaOfNew = async () => {
    const { engine } = fresh()
    await migrateTo(engine)
    return await schemaOf(engine)
  }

  describe.each(MIGRATIONS.map(({ number }) => number))('from version %i, with data', (version) => {
    test('a store opens, keeps what was there, and works', async () => {
      const { engine } = fresh()
      await migrateTo(engine, version)
      await FIXTURES[version]?.(engine)
      const { reader, writer, bundle } = await openPair(engine)
      expect((await reader.read('x')).entries).toEqual([...notes(0, 300), note('page', { hash: PAGE_NAME })])
      expect(Buffer.from((await reader.document('x', PAGE_NAME)) ?? []).equals(PAGE)).toBe(true)
      expect((await reader.checkpoints('x')).map(({ size }) => size)).toEqual([300])
      expect(await reader.verify('x')).toMatchObject({ ok: true, size: 301 })
      expect(await writer.append('x', notes(300, 320), 301)).toBe(321)
      expect(await bundle('x', signer)).toMatchObject({ history: [{}] })
      expect(await reader.verify('x')).toMatchObject({ ok: true, size: 321 })
    })

    test('it ends with the tables of a new database', async () => {
      const old = fresh()
      await migrateTo(old.engine, version)
      await migrateTo(old.engine)
      newest ??= schemaOfNew()
      expect(await schemaOf(old.engine)).toEqual(await newest)
    })
  })

  test('who only reads brings nothing up to date', async () => {
    const { engine } = fresh()
    const context = contextOf(deskRules())
    await expect(openReader(engine, context)).rejects.toThrowError(refused('no-database'))
    await migrateTo(engine, 1)
    const before = await schemaOf(engine)
    await expect(openReader(engine, context)).rejects.toThrowError(refused('older-database'))
    expect(await schemaOf(engine)).toEqual(before)
  })

  test('from empty, it runs once and then does nothing', async () => {
    const { engine } = fresh()
    await migrateTo(engine)
    const before = await schemaOf(engine)
    await migrateTo(engine)
    expect(await schemaOf(engine)).toEqual(before)
  })

  test('a step that fails leaves everything as it was', async () => {
    const { engine } = fresh()
    await migrateTo(engine)
    const before = await schemaOf(engine)
    const broken: Migration = {
      ...later,
      up: async (trx) => {
        await sql`create table half (a integer)`.execute(trx)
        await sql`insert into nowhere values (1)`.execute(trx)
      },
    }
    await expect(migrateTo(engine, undefined, [...MIGRATIONS, broken])).rejects.toThrow(/nowhere/)
    expect(await schemaOf(engine)).toEqual(before)
    await openPair(engine)
  })

  test('a database of a later version is refused, to read and to write', async () => {
    const { engine } = fresh()
    await migrateTo(engine, undefined, [...MIGRATIONS, later])
    const context = contextOf(deskRules())
    await expect(openWriter(engine, context)).rejects.toThrowError(refused('newer-database'))
    await expect(openReader(engine, context)).rejects.toThrowError(refused('newer-database'))
  })

  test('a connection that reads cannot write', async () => {
    const { engine } = fresh()
    await migrateTo(engine)
    const db = await engine.connect('read')
    onTestFinished(() => db.destroy())
    await expect(sql`delete from cases`.execute(db)).rejects.toThrow(/read.?only|query_only/i)
    await expect(sql`create table more (a integer)`.execute(db)).rejects.toThrow(/read.?only|query_only/i)
    await tamper(engine, 'delete from cases')
  })
})

test('SQLite is asked to keep what is committed', async () => {
  const db = await sqliteEngine(temporaryFile('a.db')).connect('write')
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
