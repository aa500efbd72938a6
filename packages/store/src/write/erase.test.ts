import { ERASED, formatBundle, verifyBundle } from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import { note, notes, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { holds } from '../testing/holds.ts'
import { openPair } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })

overEngines((fresh) => {
  describe('erasing', () => {
    const erasure = (id: string) => note(id, { kind: 'erasure', paths: ['/secret'] })

    test('takes the value out of the case, the fold, the bundle and the files, and keeps the tree', async () => {
      const ground = fresh()
      const store = await openPair(ground.engine)
      await store.writer.append('x', [note('a', { secret: 'Wilhelmina' }), note('b', { secret: 'kept' })], 0)
      const before = await store.writer.sign('x', signer)
      expect(await holds(ground, 'Wilhelmina')).toBe(true)
      await store.writer.append('x', [note('a', { kind: 'fix', secret: 'Wilhelmine' })], 2)
      await store.writer.append('x', [erasure('a')], 3)
      const { entries } = await store.reader.read('x')
      expect(entries.map(({ secret }) => secret)).toEqual([ERASED, 'kept', ERASED, undefined])
      expect((await store.reader.load('x')).value.secrets.get('a')).toBe(ERASED)
      expect(await holds(ground, 'Wilhelmin')).toBe(false)
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
