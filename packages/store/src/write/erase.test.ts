import { readFileSync } from 'node:fs'
import { ERASED, formatBundle, verifyBundle } from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { note, notes, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair, peek } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })

/** Whether a word stands anywhere in what the database keeps: in SQLite's files, or in PostgreSQL's rows. */
async function holds(word: string, engine: Engine, place: string): Promise<boolean> {
  if (engine.name === 'sqlite')
    return ['', '-wal'].some((suffix) => readFileSync(`${place}${suffix}`).includes(word))
  return (await peek(engine, `select 1 from openings where value like '%${word}%'`)).length > 0
}

overEngines((fresh) => {
  describe('erasing', () => {
    const erasure = (id: string) => note(id, { kind: 'erasure', paths: ['/secret'] })

    test('takes the value out of the case, the fold, the bundle and the files, and keeps the tree', async () => {
      const { engine, place } = fresh()
      const store = await openPair(engine)
      await store.writer.append('x', [note('a', { secret: 'Wilhelmina' }), note('b', { secret: 'kept' })], 0)
      const before = await store.writer.sign('x', signer)
      expect(await holds('Wilhelmina', engine, place)).toBe(true)
      await store.writer.append('x', [note('a', { kind: 'fix', secret: 'Wilhelmine' })], 2)
      await store.writer.append('x', [erasure('a')], 3)
      const { entries } = await store.reader.read('x')
      expect(entries.map(({ secret }) => secret)).toEqual([ERASED, 'kept', ERASED, undefined])
      expect((await store.reader.load('x')).value.secrets.get('a')).toBe(ERASED)
      expect(await holds('Wilhelmin', engine, place)).toBe(false)
      const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)))
      expect(verdict).toMatchObject({
        ok: true,
        erased: [
          { index: 0, path: '/secret' },
          { index: 2, path: '/secret' },
        ],
      })
      expect(verdict).toMatchObject({ history: [{ size: 2 }] })
      expect(before.split('\n')[1]).toBe('2')
      expect(await store.reader.verify('x')).toMatchObject({ ok: true, erased: 2 })
    })

    test('twice is refused', async () => {
      const store = await openPair(fresh().engine)
      await store.writer.append('x', [note('a', { secret: 's' }), erasure('a')], 0)
      expect((await store.reader.read('x')).entries[0]?.secret).toBe(ERASED)
      await expect(store.writer.append('x', [erasure('a')], 2)).rejects.toThrowError(code('nothing-to-erase'))
    })

    test('in one process is seen in another', async () => {
      const { engine } = fresh()
      const [one, other] = [await openPair(engine), await openPair(engine)]
      await one.writer.append('x', notes(0, 3), 0)
      expect((await other.reader.load('x')).value.secrets.get('n1')).toBe('secret 1')
      await one.writer.append('x', [erasure('n1')], 3)
      expect((await other.reader.load('x')).value.secrets.get('n1')).toBe(ERASED)
    })
  })
})
