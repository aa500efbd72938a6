import { LedgerError } from '../errors.ts'

/*
 * Which parts of a tree a root or a proof is made of (RFC 6962, section 2.1; subtrees as in
 * draft-ietf-plants-merkle-tree-certs, section 4). Everything here is positions, no hashes, so that a store
 * can ask for the nodes it needs before it computes. Iterative; O(log n) time and space; sizes to 2^53 - 1.
 */

/** The leaves `[start, end)`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The complete subtree over leaves `[index · 2^level, (index + 1) · 2^level)`; level 0 holds leaf hashes. */
export interface NodeRef {
  readonly level: number
  readonly index: number
}

/** The complete subtrees that tile a range, left to right, each as large as its place allows. */
export function cover({ start, end }: Range): NodeRef[] {
  const nodes: NodeRef[] = []
  for (let at = start; at < end; ) {
    let level = 0
    let width = 1
    while (at % (2 * width) === 0 && at + 2 * width <= end) {
      width *= 2
      level++
    }
    nodes.push({ level, index: at / width })
    at += width
  }
  return nodes
}

/** The largest power of two smaller than `size`, which must be at least 2: where RFC 6962 splits a tree. */
export function splitPoint(size: number): number {
  let k = 1
  while (2 * k < size) k *= 2
  return k
}

/**
 * True for the ranges whose hash is a node of every larger tree: `start` is a multiple of ⌈width⌉ to a power
 * of two.
 */
export function isSubtree({ start, end }: Range): boolean {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) return false
  let width = 1
  while (width < end - start) width *= 2
  return start % width === 0
}

/** The siblings on the way from leaf `index` up to the root of `within`, lowest first. */
export function inclusionRanges(index: number, within: Range): Range[] {
  checkInside({ start: index, end: index + 1 }, within)
  const path: Range[] = []
  let { start, end } = within
  while (end - start > 1) {
    const middle = start + splitPoint(end - start)
    if (index < middle) {
      path.push({ start: middle, end })
      end = middle
    } else {
      path.push({ start, end: middle })
      start = middle
    }
  }
  return path.reverse()
}

/** What proves that `subtree` is part of the tree of `size` leaves, lowest first. */
export function consistencyRanges(subtree: Range, size: number): Range[] {
  checkInside(subtree, { start: 0, end: size })
  const proof: Range[] = []
  let wanted = subtree
  let known = true
  let start = 0
  let end = size
  while (wanted.start !== start || wanted.end !== end) {
    const middle = start + splitPoint(end - start)
    if (wanted.end <= middle) {
      proof.push({ start: middle, end })
      end = middle
    } else {
      proof.push({ start, end: middle })
      // A subtree that crosses the split starts where this part starts; its left half is what was pushed.
      if (wanted.start < middle) {
        wanted = { start: middle, end: wanted.end }
        known = false
      }
      start = middle
    }
  }
  // The verifier already holds the subtree's own hash; a part of it, it does not.
  if (!known) proof.push({ start, end })
  return proof.reverse()
}

function checkInside(inner: Range, outer: Range): void {
  if (!isSubtree(inner) || !isSubtree(outer) || inner.start < outer.start || inner.end > outer.end) {
    throw new LedgerError(
      'out-of-range',
      `Leaves [${inner.start}, ${inner.end}) are no subtree of [${outer.start}, ${outer.end}).`,
    )
  }
}
