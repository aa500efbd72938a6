import { type Hasher, portableSha256 } from '@hearsay/text'
import { sameBytes } from '../bytes.ts'
import { emptyRoot, nodeHash } from './hash.ts'
import { isSubtree, type Range } from './ranges.ts'
import { badHashes, notProven, proven, type Verdict, wrong } from './verdict.ts'

/*
 * Rebuilds an earlier root (or a subtree's hash) and the present root from one list of hashes: RFC 9162,
 * section 2.1.4.2, generalised to subtrees (draft-ietf-plants-merkle-tree-certs, section 4.4). O(log n).
 */

export interface SubtreeConsistency {
  readonly subtree: Range
  readonly size: number
  readonly subtreeHash: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** Is the subtree with this hash part of the tree that has this size and root? */
export function verifySubtreeConsistency(claim: SubtreeConsistency, hash: Hasher = portableSha256): Verdict {
  const { subtree, size, subtreeHash, root, proof } = claim
  const { start, end } = subtree
  if (!Number.isSafeInteger(size) || size < 0 || !(end <= size)) {
    return notProven('bad-position', `A tree of ${size} leaves has no leaves [${start}, ${end}).`)
  }
  if (start === end && Number.isSafeInteger(start) && start >= 0) return verifyEmpty(claim, hash)
  if (!isSubtree(subtree)) return notProven('bad-position', `[${start}, ${end}) is no subtree.`)
  // With no proof nothing is hashed: the two are the same tree, and are compared as they are.
  const bad = badHashes(proof.length > 0 ? [subtreeHash, root, ...proof] : [])
  if (bad) return bad
  return climb(claim, hash)
}

/** No leaves are part of any tree; their hash is that of the empty tree, and there is nothing to prove. */
function verifyEmpty({ subtreeHash, proof }: SubtreeConsistency, hash: Hasher): Verdict {
  if (proof.length > 0) return notProven('too-long', 'A proof about no leaves is empty.')
  const empty = emptyRoot(hash)
  return sameBytes(subtreeHash, empty) ? proven : wrong('wrong-subtree', subtreeHash, empty)
}

/**
 * Positions, on the level of the node in hand, of the subtree's first and last node and of the tree's last.
 */
interface Places {
  first: number
  last: number
  end: number
}

function up(places: Places): void {
  places.first = Math.floor(places.first / 2)
  places.last = Math.floor(places.last / 2)
  places.end = Math.floor(places.end / 2)
}

function climb({ subtree, size, subtreeHash, root, proof }: SubtreeConsistency, hash: Hasher): Verdict {
  const places: Places = { first: subtree.start, last: subtree.end - 1, end: size - 1 }
  // Climb to the lowest node that both trees share: on the right edge of both, or complete in the larger.
  while (places.first !== places.last && (places.last === places.end || places.last % 2 === 1)) up(places)
  const shared = places.first === places.last ? subtreeHash : proof[0]
  if (shared === undefined) return notProven('too-short', 'The proof is empty.')
  let inSubtree = shared
  let inTree = shared
  for (const sibling of places.first === places.last ? proof : proof.slice(1)) {
    if (places.end === 0)
      return notProven('too-long', `The proof has ${proof.length} hashes, more than are needed.`)
    if (places.last % 2 === 1 || places.last === places.end) {
      if (places.first < places.last) inSubtree = nodeHash(hash, sibling, inSubtree)
      inTree = nodeHash(hash, sibling, inTree)
      while (places.last % 2 === 0 && places.last !== 0) up(places)
    } else {
      inTree = nodeHash(hash, inTree, sibling)
    }
    up(places)
  }
  if (places.end !== 0) return notProven('too-short', `The proof has only ${proof.length} hashes.`)
  if (!sameBytes(inSubtree, subtreeHash)) return wrong('wrong-subtree', subtreeHash, inSubtree)
  return sameBytes(inTree, root) ? proven : wrong('wrong-root', root, inTree)
}

export interface Consistency {
  readonly earlier: number
  readonly size: number
  readonly earlierRoot: Uint8Array
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

/** Does the tree with this size and root begin with the tree that had the earlier size and root? */
export function verifyConsistency(claim: Consistency, hash: Hasher = portableSha256): Verdict {
  const { earlier, size, earlierRoot, root, proof } = claim
  // Every tree extends the empty one, so a proof from it would say nothing.
  if (earlier === 0)
    return notProven('bad-position', 'A tree with no leaves proves nothing about a later one.')
  return verifySubtreeConsistency(
    { subtree: { start: 0, end: earlier }, size, subtreeHash: earlierRoot, root, proof },
    hash,
  )
}
