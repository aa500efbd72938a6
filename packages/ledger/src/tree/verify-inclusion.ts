import { type Hasher, portableSha256 } from '@hearsay/text'
import { sameBytes } from '../bytes.ts'
import { nodeHash } from './hash.ts'
import { isSubtree, type Range } from './ranges.ts'
import { badHashes, notProven, proven, type Verdict, wrong } from './verdict.ts'

/*
 * Walks from a leaf to a root, RFC 9162, section 2.1.3.2, for a whole tree or for a subtree
 * (draft-ietf-plants-merkle-tree-certs, section 4.3). O(log n) hashes. `place` and `last` are the positions
 * of the node in hand and of the last node on its level; halving is arithmetic because bit operations stop at
 * 2^32.
 */

export interface SubtreeInclusion {
  readonly index: number
  readonly subtree: Range
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  /** The hash that the proof must lead to. */
  readonly root: Uint8Array
}

/** Does the leaf stand at `index` of the subtree with this root? */
export function verifySubtreeInclusion(claim: SubtreeInclusion, hash: Hasher = portableSha256): Verdict {
  const { index, subtree, leafHash, proof, root } = claim
  if (!isSubtree(subtree))
    return notProven('bad-position', `[${subtree.start}, ${subtree.end}) is no subtree.`)
  if (!Number.isSafeInteger(index) || index < subtree.start || index >= subtree.end) {
    return notProven('bad-position', `Leaf ${index} is not in [${subtree.start}, ${subtree.end}).`)
  }
  const bad = badHashes([leafHash, root, ...proof])
  if (bad) return bad
  let place = index - subtree.start
  let last = subtree.end - subtree.start - 1
  let node = leafHash
  for (const sibling of proof) {
    if (last === 0)
      return notProven('too-long', `The proof has ${proof.length} hashes, more than the tree is high.`)
    if (place % 2 === 1 || place === last) {
      node = nodeHash(hash, sibling, node)
      // The last node of a level may have no sibling there; it rises until it is a right child.
      while (place % 2 === 0 && place !== 0) {
        place /= 2
        last = Math.floor(last / 2)
      }
    } else {
      node = nodeHash(hash, node, sibling)
    }
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  if (last !== 0) return notProven('too-short', `The proof has only ${proof.length} hashes.`)
  return sameBytes(node, root) ? proven : wrong('wrong-root', root, node)
}

export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** Does the leaf stand at `index` of the tree that has this size and root? */
export function verifyInclusion({ size, ...claim }: Inclusion, hash: Hasher = portableSha256): Verdict {
  return verifySubtreeInclusion({ ...claim, subtree: { start: 0, end: size } }, hash)
}
