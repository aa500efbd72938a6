import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Kysely, sql } from 'kysely'
import { DatabaseError } from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Tables } from '../database/schema.ts'
import { deskRules, note, notes } from '../testing/desk.ts'
import { describeOnPostgres, freshPostgres } from '../testing/engines.ts'
import { ask, temporaryDatabase } from '../testing/postgres.ts'
import { contextOf, openPair, tamper } from '../testing/store.ts'
import { openWriter } from '../write/writer.ts'
import type { Access, Engine } from './engine.ts'
import { postgresEngine } from './postgres.ts'

async function connected(engine: Engine, access: Access): Promise<Kysely<Tables>> {
  const db = await engine.connect(access)
  onTestFinished(() => db.destroy())
  return db
}

async function one(db: Kysely<Tables>, query: string): Promise<unknown> {
  const { rows } = await sql.raw<Record<string, unknown>>(query).execute(db)
  return Object.values(rows[0] ?? {})[0]
}

function sqlState(code: string): DatabaseError {
  return Object.assign(new DatabaseError('…', 1, 'error'), { code })
}

describe('what PostgreSQL says went wrong', () => {
  const { trouble } = postgresEngine('postgres://127.0.0.1:1/x', { schema: 'x' })

  test.each<[string, ReturnType<Engine['trouble']>]>([
    ['40001', 'busy'],
    ['40P01', 'busy'],
    ['55P03', 'busy'],
    ['57014', 'busy'],
    ['53100', 'full'],
    ['53300', 'gone'],
    ['XX001', 'corrupt'],
    ['XX002', 'corrupt'],
    ['58P01', 'corrupt'],
    ['58030', 'gone'],
    ['08006', 'gone'],
    ['57P01', 'gone'],
    ['23505', undefined],
    ['42601', undefined],
  ])('%s is %s', (code, expected) => expect(trouble(sqlState(code))).toBe(expected))

  test.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE'])('%s is gone', (code) =>
    expect(trouble(Object.assign(new Error('…'), { code }))).toBe('gone'),
  )

  test('what is not its own is none of its', () => {
    for (const error of [new Error('…'), new TypeError('…'), 'text', undefined, { code: '08006' }])
      expect(trouble(error)).toBeUndefined()
  })

  test('nobody there is gone', async () => {
    const engine = postgresEngine('postgres://127.0.0.1:1/x', { schema: 'x' })
    await expect(openWriter(engine, contextOf(deskRules()))).rejects.toMatchObject({ code: 'gone' })
  })
})

test('its driver is loaded only where it is needed', () => {
  const at = fileURLToPath(new URL('./at.ts', import.meta.url))
  const loads = (place: string) =>
    execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', LOADED.replaceAll('AT', at).replace('PLACE', place)],
      { encoding: 'utf8' },
    ).trim()
  expect(loads('store.db')).toBe('false')
  expect(loads('postgres://127.0.0.1:1/x')).toBe('true')
})

const LOADED = `
  import { createRequire } from 'node:module'
  const { engineAt } = await import('AT')
  await engineAt('PLACE')
  console.log(Object.keys(createRequire('AT').cache).some((file) => file.includes('/node_modules/pg/')))
`

describeOnPostgres(onServer)

function onServer(url: string): void {
  test('options in its URL do not lead to other tables, nor to writing', async () => {
    const { engine, schema } = freshPostgres(`${url}?options=-c%20search_path%3Dpublic`)
    const writer = await connected(engine, 'write')
    expect(await one(writer, 'select current_schema()')).toBe(schema)
    const reader = await connected(engine, 'read')
    expect(await one(reader, 'select current_schema()')).toBe(schema)
    await expect(one(reader, 'create table more (a integer)')).rejects.toMatchObject({ code: '25006' })
  })

  test('a snapshot sees one state, and cannot write even on a connection that can', async () => {
    const { engine } = freshPostgres(url)
    await tamper(engine, 'create table more (a integer)')
    const [db, other] = [await connected(engine, 'write'), await connected(engine, 'write')]
    await engine.snapshot(db, async (snapshot) => {
      const count = async () =>
        (await sql<{ n: number }>`select count(*) as n from more`.execute(snapshot)).rows
      expect(await count()).toEqual([{ n: 0 }])
      await one(other, 'insert into more values (1)')
      expect(await count()).toEqual([{ n: 0 }])
    })
    await expect(
      engine.snapshot(db, (snapshot) => sql`insert into more values (2)`.execute(snapshot)),
    ).rejects.toMatchObject({ code: '25006' })
  })

  test('bytes and large numbers come back as they went', async () => {
    const db = await connected(freshPostgres(url).engine, 'write')
    await one(db, 'create table more (bytes bytea, number bigint)')
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    // A view of a larger buffer: what lies around it is not stored.
    const view = new Uint8Array(new Uint8Array([9, ...bytes, 9]).buffer, 1, 256)
    await sql`insert into more values (${view}, ${2 ** 40})`.execute(db)
    const { rows } = await sql<{ bytes: Uint8Array; number: number }>`select * from more`.execute(db)
    expect(rows[0]?.number).toBe(2 ** 40)
    expect(Uint8Array.from(rows[0]?.bytes ?? [])).toEqual(bytes)
  })

  test('ids sort by code point, whatever the language of the server', async () => {
    const { reader, writer } = await openPair(freshPostgres(url).engine)
    const ids = ['Z', 'a', 'a-b', 'a_c', 'aa', 'ä', 'ب', '😀']
    for (const id of ids.toReversed()) await writer.append(id, [note('n')], 0)
    expect((await reader.cases()).map(({ id }) => id)).toEqual(ids)
  })

  test('a value may hold U+0000; an id that does is of no case', async () => {
    const { reader, writer } = await openPair(freshPostgres(url).engine)
    const entry = note('n', { text: 'a\0b', secret: 'c\0d' })
    await writer.append('x', [entry], 0)
    expect((await reader.read('x')).entries).toEqual([entry])
    expect(await reader.verify('x')).toMatchObject({ ok: true })
    await expect(reader.read('x\0')).rejects.toMatchObject({ code: 'unknown-case' })
    expect(await reader.document('x', 'sha256:\0')).toBeUndefined()
  })

  test('who waits for another writer too long is told that it is busy', async () => {
    const { engine } = freshPostgres(url)
    const { writer } = await openPair(engine)
    await writer.append('x', notes(0, 1), 0)
    const [first, second] = [await connected(engine, 'write'), await connected(engine, 'write')]
    await first.transaction().execute(async (holder) => {
      await engine.lockCase(holder, 'desk', 'x')
      const waiting = second.transaction().execute(async (trx) => {
        await sql`set local lock_timeout = 50`.execute(trx)
        await engine.lockCase(trx, 'desk', 'x')
      })
      const error = await waiting.catch((reason: unknown) => reason)
      expect(engine.trouble(error)).toBe('busy')
    })
    expect(await one(first, 'show lock_timeout')).toBe('10s')
  })

  test.each(['used', 'idle'])(
    'a connection that the server ends while it is %s is replaced',
    async (state) => {
      const { engine } = freshPostgres(url)
      const { reader, writer } = await openPair(engine)
      await writer.append('x', notes(0, 3), 0)
      const admin = await connected(engine, 'write')
      let pid: unknown
      const asked = writer.transaction(async (trx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
        pid = rows[0]?.pid
        if (state === 'used') await one(admin, `select pg_terminate_backend(${pid}, 5000)`)
        await sql`select 1`.execute(trx)
      })
      if (state === 'used') await expect(asked).rejects.toMatchObject({ name: 'StoreError', code: 'gone' })
      else await asked.then(() => one(admin, `select pg_terminate_backend(${pid}, 5000)`))
      expect(await writer.append('x', notes(3, 4), 3)).toBe(4)
      expect((await reader.read('x')).size).toBe(4)
    },
  )

  test('who may not make a schema can write to one that is there', async () => {
    const { engine, schema } = freshPostgres(url)
    await (await openWriter(engine, contextOf(deskRules()))).close()
    const name = `role_${randomBytes(8).toString('hex')}`
    const db = await connected(engine, 'write')
    for (const statement of [
      `create role ${name} login password 'x'`,
      `grant usage on schema ${schema} to ${name}`,
      `grant all on all tables in schema ${schema} to ${name}`,
    ])
      await one(db, statement)
    onTestFinished(() => ask(url, `drop owned by ${name}; drop role ${name}`))
    const theirs = Object.assign(new URL(url), { username: name, password: 'x' })
    const { writer } = await openPair(postgresEngine(theirs.href, { schema }))
    expect(await writer.append('x', notes(0, 1), 0)).toBe(1)
  })

  test.each(['by amcheck', 'by counting'])('an index that lacks a row is found %s', async (how) => {
    const engine = postgresEngine(await temporaryDatabase(url), { schema: 's' })
    const db = await connected(engine, 'write')
    if (how === 'by amcheck') await one(db, 'create extension amcheck schema public')
    await tamper(engine, 'create table more (id integer primary key); insert into more values (1)')
    expect(await engine.check(db)).toEqual([])
    // Superusers can make PostgreSQL leave out an index.
    const ready = (is: boolean) =>
      `set allow_system_table_mods = on; update pg_index set indisready = ${is} where indexrelid = 'more_pkey'::regclass`
    await tamper(engine, `${ready(false)}; insert into more values (2); ${ready(true)}`)
    expect(await engine.check(db)).toEqual([
      how === 'by amcheck'
        ? expect.stringMatching(/lacks matching index tuple within index "more_pkey"/)
        : 'more has 2 rows; its index knows 1',
    ])
  })
}
