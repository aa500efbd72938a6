import type { Hasher } from '@hearsay/text'
import { emptyRoot, nodeHash } from './hash.ts'
import { consistencyRanges, cover, inclusionRanges, type Range } from './ranges.ts'

/*
 * Roots and proofs from the hashes of complete subtrees, wherever those are kept. O(log² n) hashes.
 * Source: RFC 6962, sections 2.1.1 and 2.1.2.
 */

/** The hash of the complete subtree at `level` and `index` (see NodeRef). */
export type NodeReader = (level: number, index: number) => Uint8Array

/** The RFC 6962 hash of a range: of a whole tree, or of a subtree (see isSubtree). */
export function rangeHash(hash: Hasher, read: NodeReader, range: Range): Uint8Array {
  const nodes = cover(range)
  const last = nodes.pop()
  if (last === undefined) return emptyRoot(hash)
  return nodes.reduceRight(
    (right, { level, index }) => nodeHash(hash, read(level, index), right),
    read(last.level, last.index),
  )
}

const root = (size: number): Range => ({ start: 0, end: size })

/** The root over the first `size` leaves. */
export const rootAt = (hash: Hasher, read: NodeReader, size: number): Uint8Array =>
  rangeHash(hash, read, root(size))

/**
 * Proves that a leaf stands at `index` among the first `size` leaves: sibling hashes, lowest first.
 * @throws {LedgerError} `out-of-range`
 */
export function inclusionProof(hash: Hasher, read: NodeReader, index: number, size: number): Uint8Array[] {
  return inclusionRanges(index, root(size)).map((range) => rangeHash(hash, read, range))
}

/**
 * Proves that the tree of `size` leaves begins with the same `earlier` leaves as before.
 * @throws {LedgerError} `out-of-range`, also where `earlier` is 0: an empty tree proves nothing
 */
export function consistencyProof(
  hash: Hasher,
  read: NodeReader,
  earlier: number,
  size: number,
): Uint8Array[] {
  return consistencyRanges(root(earlier), size).map((range) => rangeHash(hash, read, range))
}
