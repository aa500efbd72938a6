import { statSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { deskRules, note, notes } from '../testing/desk.ts'
import { temporaryFile } from '../testing/folder.ts'
import { contextOf, openPair } from '../testing/store.ts'
import { openWriter } from './writer.ts'

/*
 * A disk that is full, as SQLite sees it: a database that may not grow past so many pages. What PostgreSQL
 * says of a full disk is in `engine/postgres.test.ts`.
 */

const code = (expected: string) => expect.objectContaining({ name: 'StoreError', code: expected })

/** An engine whose databases have room for so many pages, which may change. */
function cramped(engine: Engine, pages: number) {
  const open: Awaited<ReturnType<Engine['connect']>>[] = []
  const limit = (db: (typeof open)[number], most: number) =>
    sql.raw(`pragma max_page_count = ${most}`).execute(db)
  const connect: Engine['connect'] = async (access) => {
    const db = await engine.connect(access)
    await limit(db, pages)
    if (access === 'write') open.push(db)
    return db
  }
  return {
    engine: { ...engine, connect },
    makeRoom: async () => {
      for (const db of open) await limit(db, 1_000_000)
    },
  }
}

test('full at first: nothing opens, and it says why; with room, everything does', async () => {
  const place = temporaryFile('store.db')
  const context = contextOf(deskRules())
  const { engine } = cramped(sqliteEngine(place), 5)
  await expect(openWriter(engine, context)).rejects.toThrowError(code('full'))
  await expect(openWriter(engine, context)).rejects.toThrowError(code('full'))
  const { writer, reader } = await openPair(sqliteEngine(place))
  expect(await writer.append('x', notes(0, 3), 0)).toBe(3)
  expect(await reader.verify('x')).toMatchObject({ ok: true, size: 3 })
})

test('full later: the append is refused whole, reading goes on, and with room so does writing', async () => {
  const place = temporaryFile('store.db')
  const room = cramped(sqliteEngine(place), 60)
  const { writer, reader } = await openPair(room.engine)
  let size = 0
  const fill = async () => {
    for (;;) size = await writer.append('x', notes(size, size + 20), size)
  }
  await expect(fill()).rejects.toThrowError(code('full'))
  expect(size).toBeGreaterThan(0)
  for (let again = 0; again < 3; again++) {
    const [big] = [note('big', { text: 'x'.repeat(300_000) })]
    await expect(writer.append('x', [big], size)).rejects.toThrowError(code('full'))
    await expect(writer.keep('x', [Buffer.alloc(300_000)])).rejects.toThrowError(code('full'))
    expect((await reader.read('x')).entries).toEqual(notes(0, size))
    expect(await reader.verify('x')).toMatchObject({ ok: true, size })
  }
  await room.makeRoom()
  expect(await writer.append('x', notes(size, size + 20), size)).toBe(size + 20)
  expect(await reader.verify('x')).toMatchObject({ ok: true, size: size + 20 })
})

test('only its owner reads the files of a database, whatever folder it lies in', async () => {
  const place = temporaryFile('store.db')
  const { writer } = await openPair(sqliteEngine(place))
  await writer.append('x', notes(0, 3), 0)
  for (const file of [place, `${place}-wal`, `${place}-shm`])
    expect(statSync(file).mode & 0o777, file).toBe(0o600)
})
