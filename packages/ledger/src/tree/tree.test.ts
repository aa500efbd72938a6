import { createHash } from 'node:crypto'
import { portableSha256, toHex } from '@hearsay/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyRoot, leafHash } from './hash.ts'
import { rangeHash } from './proof.ts'
import { consistencyRanges, isSubtree } from './ranges.ts'
import { Tree } from './tree.ts'
import { verifyConsistency, verifySubtreeConsistency } from './verify-consistency.ts'
import { verifyInclusion, verifySubtreeInclusion } from './verify-inclusion.ts'

const SIZE = 33
const leaves = Array.from({ length: SIZE }, (_, i) => leafHash(portableSha256, Uint8Array.of(i)))
const tree = new Tree()
for (const leaf of leaves) tree.append(leaf)

/** The definition in RFC 6962, section 2.1, word for word: recursive, on another SHA-256. */
function mth(hashes: readonly Uint8Array[]): Uint8Array {
  const sha256 = createHash('sha256')
  const [only] = hashes
  if (only === undefined) return sha256.digest()
  if (hashes.length === 1) return only
  let k = 1
  while (k * 2 < hashes.length) k *= 2
  return sha256
    .update(Uint8Array.of(1))
    .update(mth(hashes.slice(0, k)))
    .update(mth(hashes.slice(k)))
    .digest()
}

const each = (count: number) => Array.from({ length: count }, (_, i) => i)
const leaf = (index: number): Uint8Array => leaves[index] ?? new Uint8Array(0)
const rootOf = (size: number) => mth(leaves.slice(0, size))
const flip = (hash: Uint8Array) => hash.map((byte, i) => (i === 7 ? byte ^ 1 : byte))

describe('roots', () => {
  test('the empty tree and the tree of the eight classic leaves', () => {
    expect(toHex(emptyRoot(portableSha256))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
    const classic = new Tree()
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ]
    for (const hex of inputs) classic.append(leafHash(portableSha256, Buffer.from(hex, 'hex')))
    expect(toHex(classic.root())).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
  })

  test.each(each(SIZE + 1))('of size %i follows the definition', (size) => {
    expect(toHex(tree.root(size))).toBe(toHex(rootOf(size)))
  })

  test('of every subtree follow the definition', () => {
    for (const start of each(SIZE)) {
      for (let end = start + 1; end <= SIZE; end++) {
        if (!isSubtree({ start, end })) continue
        const found = rangeHash(portableSha256, (level, index) => tree.node(level, index), { start, end })
        expect(toHex(found)).toBe(toHex(mth(leaves.slice(start, end))))
      }
    }
  })

  test('what the tree does not have is refused', () => {
    for (const size of [-1, 0.5, SIZE + 1, Number.NaN, 2 ** 60]) {
      expect(() => tree.root(size)).toThrowError(expect.objectContaining({ code: 'out-of-range' }))
      expect(() => tree.inclusion(0, size)).toThrowError(expect.objectContaining({ code: 'out-of-range' }))
    }
    expect(() => tree.inclusion(SIZE)).toThrowError(expect.objectContaining({ code: 'out-of-range' }))
    expect(() => tree.consistency(0)).toThrowError(expect.objectContaining({ code: 'out-of-range' }))
    expect(() => tree.node(1, 16)).toThrowError(expect.objectContaining({ code: 'out-of-range' }))
    expect(() => new Tree().append(new Uint8Array(31))).toThrowError(
      expect.objectContaining({ code: 'bad-hash' }),
    )
  })

  test('a node handed out cannot be used to change the tree', () => {
    const before = toHex(tree.root())
    tree.node(0, 0).fill(0)
    expect(toHex(tree.root())).toBe(before)
  })
})

describe('inclusion', () => {
  test.each(each(SIZE).map((i) => i + 1))('of every leaf in %i, and of no other leaf', (size) => {
    const root = tree.root(size)
    for (const index of each(size)) {
      const claim = { index, size, leafHash: leaf(index), root, proof: tree.inclusion(index, size) }
      expect(verifyInclusion(claim)).toEqual({ ok: true })
      expect(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash) })).toMatchObject({
        fault: 'wrong-root',
      })
      expect(verifyInclusion({ ...claim, root: flip(root) })).toMatchObject({ fault: 'wrong-root' })
      expect(verifyInclusion({ ...claim, proof: [...claim.proof, root] })).toMatchObject({
        fault: 'too-long',
      })
      expect(verifyInclusion({ ...claim, index: size })).toMatchObject({ fault: 'bad-position' })
      if (size === 1) continue
      expect(verifyInclusion({ ...claim, index: (index + 1) % size }).ok).toBe(false)
      expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) })).toMatchObject({ ok: false })
      expect(verifyInclusion({ ...claim, proof: claim.proof.slice(0, -1) })).toMatchObject({
        fault: 'too-short',
      })
      const short = claim.proof.map((hash, i) => (i === 0 ? hash.subarray(1) : hash))
      expect(verifyInclusion({ ...claim, proof: short })).toMatchObject({ fault: 'bad-hash' })
    }
  })

  test('in every subtree', () => {
    for (const [start, end] of [
      [0, 5],
      [8, 13],
      [16, 32],
      [32, 33],
      [24, 28],
    ] as const) {
      const subtree = { start, end }
      const part = new Tree()
      for (const hash of leaves.slice(start, end)) part.append(hash)
      for (let index = start; index < end; index++) {
        const claim = {
          index,
          subtree,
          leafHash: leaf(index),
          root: part.root(),
          proof: part.inclusion(index - start),
        }
        expect(verifySubtreeInclusion(claim)).toEqual({ ok: true })
        expect(verifySubtreeInclusion({ ...claim, index: end })).toMatchObject({ fault: 'bad-position' })
      }
    }
    expect(
      verifySubtreeInclusion({
        index: 1,
        subtree: { start: 1, end: 3 },
        leafHash: leaf(1),
        root: leaf(2),
        proof: [],
      }),
    ).toMatchObject({ fault: 'bad-position' })
  })
})

describe('consistency', () => {
  test.each(each(SIZE).map((i) => i + 1))('of every earlier size with %i', (size) => {
    for (let earlier = 1; earlier <= size; earlier++) {
      const claim = {
        earlier,
        size,
        earlierRoot: rootOf(earlier),
        root: rootOf(size),
        proof: tree.consistency(earlier, size),
      }
      expect(verifyConsistency(claim)).toEqual({ ok: true })
      expect(verifyConsistency({ ...claim, root: flip(claim.root) })).toMatchObject({ ok: false })
      expect(verifyConsistency({ ...claim, earlierRoot: flip(claim.earlierRoot) })).toMatchObject({
        ok: false,
      })
      expect(verifyConsistency({ ...claim, proof: [...claim.proof, claim.root] })).toMatchObject({
        ok: false,
      })
      expect(verifyConsistency({ ...claim, earlier: size + 1 })).toMatchObject({ fault: 'bad-position' })
      for (const i of claim.proof.keys()) {
        const proof = claim.proof.map((hash, j) => (i === j ? flip(hash) : hash))
        expect(verifyConsistency({ ...claim, proof })).toMatchObject({ ok: false })
        expect(verifyConsistency({ ...claim, proof: claim.proof.toSpliced(i, 1) })).toMatchObject({
          ok: false,
        })
      }
    }
  })

  test('of every subtree with every size', () => {
    for (let size = 1; size <= SIZE; size++) {
      for (const start of each(size)) {
        for (let end = start + 1; end <= size; end++) {
          const subtree = { start, end }
          if (!isSubtree(subtree)) continue
          const read = (level: number, index: number) => tree.node(level, index)
          const proof = consistencyRanges(subtree, size).map((range) =>
            rangeHash(portableSha256, read, range),
          )
          const claim = {
            subtree,
            size,
            subtreeHash: mth(leaves.slice(start, end)),
            root: rootOf(size),
            proof,
          }
          expect(verifySubtreeConsistency(claim)).toEqual({ ok: true })
          const other = { ...claim, subtreeHash: flip(claim.subtreeHash) }
          expect(verifySubtreeConsistency(other)).toMatchObject({ ok: false })
        }
      }
    }
  })

  test('from nothing proves nothing', () => {
    const empty = emptyRoot(portableSha256)
    const claim = { earlier: 0, size: SIZE, earlierRoot: empty, root: tree.root(), proof: [] }
    expect(verifyConsistency(claim)).toMatchObject({ fault: 'bad-position' })
  })
})

test('two histories that differ anywhere cannot both be extended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: SIZE }), fc.nat(SIZE - 1), (size, at) => {
      const other = new Tree()
      for (const [i, hash] of leaves.entries()) other.append(i === at % size ? flip(hash) : hash)
      const proof = tree.consistency(size)
      const claim = { earlier: size, size: SIZE, earlierRoot: other.root(size), root: tree.root(), proof }
      expect(verifyConsistency(claim).ok).toBe(false)
    }),
    { seed: 6962 },
  )
})
