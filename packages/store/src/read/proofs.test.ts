import { Tree, toHex, verifyConsistency, verifyInclusion } from '@hearsay/ledger'
import { describe, expect, test } from 'vitest'
import { notes, signer } from '../testing/desk.ts'
import { overEngines } from '../testing/engines.ts'
import { openPair } from '../testing/store.ts'

const code = (expected: string, more: object = {}) =>
  expect.objectContaining({ name: 'StoreError', code: expected, ...more })

overEngines((fresh) => {
  describe('proofs', () => {
    test('of any entry and any earlier size, at any size, as a tree in memory gives them', async () => {
      const store = await openPair(fresh().engine)
      await store.writer.append('x', notes(0, 700), 0)
      const bundle = await store.bundle('x', signer)
      const tree = new Tree()
      for (const { hash } of bundle.entries) tree.append(Buffer.from(hash, 'hex'))
      for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 699, 700]) {
        for (const index of [0, 1, 128, 255, 256, 511, size - 1].filter((i) => i < size)) {
          const claim = await store.reader.proof('x', index, size)
          expect(claim.proof.map(toHex)).toEqual(tree.inclusion(index, size).map(toHex))
          expect(verifyInclusion(claim)).toEqual({ ok: true })
        }
        for (const earlier of [1, 255, 256, 300, size].filter((n) => n <= size)) {
          const proof = await store.reader.consistency('x', earlier, size)
          const claim = { earlier, size, proof, earlierRoot: tree.root(earlier), root: tree.root(size) }
          expect(verifyConsistency(claim)).toEqual({ ok: true })
        }
      }
    })

    test('of what is not there are refused', async () => {
      const store = await openPair(fresh().engine)
      await store.writer.append('x', notes(0, 3), 0)
      for (const [index, size] of [[3], [-1], [0.5], [2, 2], [0, 4], [0, 0]] as const) {
        await expect(store.reader.proof('x', index, size)).rejects.toThrowError(code('out-of-range'))
      }
      await expect(store.reader.consistency('x', 0)).rejects.toThrowError(code('out-of-range'))
      await expect(store.reader.proof('y', 0)).rejects.toThrowError(code('unknown-case'))
    })
  })
})
