import { createHash } from 'node:crypto'
import { formatBundle, verifyBundle } from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import { type Note, note, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

overEngines((fresh) => {
  describe('documents', () => {
    const page = Buffer.from('page')
    const name = `sha256:${sha256(page)}`

    test('are kept by hash, once, and may be named again', async () => {
      const store = await openPair(fresh().engine)
      await store.writer.append('x', [note('a', { hash: name })], 0, { documents: [page] })
      await store.writer.append('x', [note('b', { hash: name })], 1)
      await store.writer.append('x', [note('c', { hash: name })], 2, { documents: [page] })
      expect(Buffer.from((await store.reader.document('x', name)) ?? []).toString()).toBe('page')
      expect(await store.reader.document('x', name.slice(7))).toBeDefined()
    })

    test('that nobody names are refused', async () => {
      const store = await openPair(fresh().engine)
      await expect(store.writer.append('x', [note('a')], 0, { documents: [page] })).rejects.toThrowError(
        code('unnamed-document'),
      )
    })

    test('that are withheld may be kept or not, and stay out of bundles', async () => {
      const store = await openPair(fresh().engine)
      const kept = Buffer.from('kept')
      const withheld = (bytes: Uint8Array): Partial<Note> => ({
        hash: `sha256:${sha256(bytes)}`,
        held: 'withheld',
      })
      await store.writer.append('x', [note('a', withheld(page)), note('b', withheld(kept))], 0, {
        documents: [kept],
      })
      const verdict = verifyBundle(formatBundle(await store.bundle('x', signer)))
      expect(verdict).toMatchObject({ ok: true, documents: [], withheld: [sha256(page), sha256(kept)] })
      expect(await store.reader.verify('x')).toMatchObject({ ok: true })
    })
  })
})
