import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kysely } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { describeOnPostgres, freshPostgres, overNewEngines } from '../testing/engines.ts'
import { ask, type Key, keysOf, strayOf } from '../testing/schema.ts'
import { migrate } from './migrate.ts'
import { CASE_TABLES, DESK_TABLES, type Tables } from './schema.ts'

/*
 * What lets a database be split by the desk over many machines (Citus, YugabyteDB, partitions of PostgreSQL):
 * every key, foreign key and index begins with the desk, and nothing counts, fires or waits across desks.
 * What is of a case lies with its case.
 */

/** A table that says nothing of any desk: every machine has all of it. */
const SHARED = 'migrations'
const PLACE = ['desk', 'case_id']

/** What breaks the rules, a line for each. */
function faults(tables: readonly string[], keys: readonly Key[]): string[] {
  const lines = tables
    .filter((table) => table !== SHARED)
    .filter((table) => !keys.some((key) => key.table === table && key.kind === 'primary'))
    .map((table) => `${table}: no primary key`)
  const broken = keys.filter((key) => key.table !== SHARED && !holds(key))
  return [
    ...lines,
    ...broken.map((key) => `${key.table}: ${key.kind} (${key.columns})${key.to ? ` to (${key.to})` : ''}`),
  ]
}

function holds({ table, kind, columns, to }: Key): boolean {
  const first = DESK_TABLES.some((name) => table.startsWith(name)) ? PLACE.slice(0, 1) : PLACE
  const begins = (names: readonly string[] | undefined) => first.every((name, i) => names?.[i] === name)
  if (kind === 'foreign') return begins(columns) && begins(to)
  return kind === 'primary' ? begins(columns) : columns[0] === PLACE[0]
}

test.each<[string, Key, boolean]>([
  ['a primary key', { table: 't', kind: 'primary', columns: ['desk', 'case_id', 'x'] }, true],
  ['one in another order', { table: 't', kind: 'primary', columns: ['case_id', 'desk'] }, false],
  ['one without the case', { table: 't', kind: 'primary', columns: ['desk', 'x'] }, false],
  ['one of the desk alone', { table: DESK_TABLES[0], kind: 'primary', columns: ['desk', 'x'] }, true],
  ['one of no desk', { table: DESK_TABLES[0], kind: 'primary', columns: ['x'] }, false],
  ['a unique key', { table: 't', kind: 'unique', columns: ['desk', 'x'] }, true],
  ['one over all desks', { table: 't', kind: 'unique', columns: ['x', 'desk'] }, false],
  ['an index', { table: 't', kind: 'index', columns: ['desk', 'at'] }, true],
  ['one over all desks', { table: 't', kind: 'index', columns: ['at'] }, false],
  [
    'a foreign key',
    { table: 't', kind: 'foreign', columns: ['desk', 'case_id'], to: ['desk', 'case_id'] },
    true,
  ],
  [
    'one across',
    { table: 't', kind: 'foreign', columns: ['desk', 'case_id'], to: ['case_id', 'desk'] },
    false,
  ],
  ['one of the case alone', { table: 't', kind: 'foreign', columns: ['case_id'], to: ['case_id'] }, false],
])('%s (%j) holds: %s', (_name, key, expected) => {
  const primary: Key = { table: 't', kind: 'primary', columns: PLACE }
  expect(faults(['t'], [primary, key])).toHaveLength(expected ? 0 : 1)
})

test('a table without a primary key does not hold', () => {
  expect(faults(['t'], [])).toEqual(['t: no primary key'])
})

async function migrated(engine: Engine): Promise<Kysely<Tables>> {
  const db = await engine.connect('write')
  onTestFinished(() => db.destroy())
  await migrate(db, engine)
  return db
}

overNewEngines((fresh) => {
  test('every key begins with the desk and the case, and nothing counts or fires by itself', async () => {
    const { engine } = fresh()
    const db = await migrated(engine)
    const tables = await engine.tables(db)
    const keys = await keysOf(engine, db, tables)
    expect(tables).toEqual(expect.arrayContaining([SHARED, ...CASE_TABLES, ...DESK_TABLES]))
    for (const table of CASE_TABLES) {
      const kinds = keys.filter((key) => key.table === table).map(({ kind }) => kind)
      expect(kinds, table).toContain('primary')
      if (table !== 'cases') expect(kinds, table).toContain('foreign')
    }
    expect(faults(tables, keys)).toEqual([])
    expect(await strayOf(engine, db)).toEqual([])
  })

  test('a table that breaks the rules is noticed', async () => {
    const { engine } = fresh()
    const db = await migrated(engine)
    const counts = engine.name === 'sqlite' ? 'integer primary key autoincrement' : 'serial primary key'
    await ask(db, `create table stray (id ${counts}, desk ${engine.bytes}, name text, a integer unique)`)
    await ask(db, 'create index on_name on stray (name)')
    const tables = await engine.tables(db)
    // In SQLite, a whole number that is a primary key is the row's own, and has no index to be seen.
    const primary = engine.name === 'sqlite' ? 'stray: no primary key' : 'stray: primary (id)'
    const expected = [primary, 'stray: unique (a)', 'stray: index (name)']
    expect(faults(tables, await keysOf(engine, db, tables))).toEqual(expect.arrayContaining(expected))
    expect(await strayOf(engine, db)).toEqual(
      engine.name === 'sqlite'
        ? ['table sqlite_sequence']
        : ['stray.id counts by itself', 'stray.name compares by a language', 'stray_id_seq is a sequence'],
    )
  })
})

describeOnPostgres((url) => {
  test('split by the desk, every table has the same keys, and its parts', async () => {
    const [plain, split] = [freshPostgres(url), freshPostgres(url, 4)]
    const [one, other] = [await migrated(plain.engine), await migrated(split.engine)]
    // A part has the foreign keys of its table, and each leads to every part of the other: those say it
    // twice.
    const keys = distinct(await keysOf(split.engine, other, CASE_TABLES))
    expect(keys).toEqual(distinct(await keysOf(plain.engine, one, CASE_TABLES)))
    expect(keys.filter((key) => key.includes('"foreign"'))).toHaveLength(CASE_TABLES.length - 1)
    const parts = await ask<{ table: string; by: string; parts: number }>(
      other,
      `select relname as table, pg_get_partkeydef(oid) as by,
         (select count(*) from pg_inherits where inhparent = oid) as parts
       from pg_class where relkind = 'p' and relnamespace = current_schema()::regnamespace order by 1`,
    )
    expect(parts).toEqual(
      [...CASE_TABLES, ...DESK_TABLES].toSorted().map((table) => ({ table, by: 'HASH (desk)', parts: 4 })),
    )
  })
})

const distinct = (keys: readonly Key[]): string[] =>
  [...new Set(keys.map((key) => JSON.stringify(key)))].sort()

test('the store asks nothing of PostgreSQL that holds on one machine alone', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url))
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !/\.test\.ts$|^testing/.test(file))
  expect(files.length).toBeGreaterThan(10)
  const found = files.filter((file) => ONE_MACHINE.test(readFileSync(`${folder}/${file}`, 'utf8')))
  expect(found).toEqual([])
})

const ONE_MACHINE =
  /\bpg_(try_)?advisory|\b(listen|notify) [a-z_"]+`|\b(big)?serial\b|generated (always|by default)|skip locked/i
