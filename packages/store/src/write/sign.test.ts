import { formatBundle, formatVerifierKey, verifyBundle } from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import { notes, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair, tamper, zeros } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })

overEngines((fresh) => {
  describe('publishing', () => {
    test('a bundle verifies offline, with every checkpoint published before', async () => {
      const store = await openPair(fresh().engine)
      for (const [from, to] of [
        [0, 3],
        [3, 4],
        [4, 300],
      ] as const) {
        await store.writer.append('x', notes(from, to), from)
        await store.writer.sign('x', signer)
        await store.writer.sign('x', signer)
      }
      const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)), {
        trustedKeys: [formatVerifierKey(signer.key)],
      })
      expect(verdict).toMatchObject({
        ok: true,
        size: 300,
        origin: 'desk.example/x',
        history: [{ size: 3 }, { size: 4 }],
      })
      expect(verdict.ok && verdict.entries).toEqual((await store.reader.read('x')).entries)
    })

    test('a log that was rewritten is never signed', async () => {
      const { engine } = fresh()
      const store = await openPair(engine)
      await store.writer.append('x', notes(0, 3), 0)
      await store.writer.sign('x', signer)
      await tamper(engine, `update entries set leaf_hash = ${zeros(engine)} where position = 1`)
      await expect(store.writer.sign('x', signer)).rejects.toThrowError(code('corrupt'))
      await expect(store.bundle('x', signer)).rejects.toThrowError(code('corrupt'))
    })
  })
})
