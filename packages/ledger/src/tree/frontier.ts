import { type Hasher, portableSha256 } from '@hearsay/text'
import { LedgerError } from '../errors.ts'
import { checkHash, emptyRoot, nodeHash } from './hash.ts'
import { type NodeReader, rangeHash } from './proof.ts'
import { cover } from './ranges.ts'

/** Told of every complete subtree as it is completed; level 0 is the leaf itself. */
export type NodeListener = (level: number, index: number, hash: Uint8Array) => void

/**
 * The right edge of a Merkle tree: the complete subtrees that cover all leaves (a "compact range"). Enough to
 * append and to know the root, in O(log n) memory; the nodes it completes are for the caller to keep.
 */
export class Frontier {
  readonly #hash: Hasher
  #size: number
  /** Hash by level, for the levels at which `size` has a one in binary. */
  readonly #nodes: (Uint8Array | undefined)[] = []

  constructor(hash: Hasher = portableSha256, size = 0, read: NodeReader = missing) {
    this.#hash = hash
    this.#size = size
    for (const { level, index } of cover({ start: 0, end: size }))
      this.#nodes[level] = checkHash(read(level, index))
  }

  get size(): number {
    return this.#size
  }

  /** Another frontier at the same place, which can go its own way. */
  copy(): Frontier {
    return new Frontier(this.#hash, this.#size, this.#read)
  }

  /** Adds one leaf hash. @throws {LedgerError} `bad-hash` */
  append(leafHash: Uint8Array, listener: NodeListener = () => {}): void {
    let node = checkHash(leafHash)
    let index = this.#size
    listener(0, index, node)
    for (let level = 0; ; level++) {
      const left = this.#nodes[level]
      if (left === undefined) {
        this.#nodes[level] = node
        break
      }
      node = nodeHash(this.#hash, left, node)
      index = (index - 1) / 2
      this.#nodes[level] = undefined
      listener(level + 1, index, node)
    }
    this.#size++
  }

  root(): Uint8Array {
    if (this.#size === 0) return emptyRoot(this.#hash)
    return rangeHash(this.#hash, this.#read, { start: 0, end: this.#size })
  }

  readonly #read: NodeReader = (level) => this.#nodes[level] ?? missing(level, 0)
}

function missing(level: number, index: number): never {
  throw new LedgerError('out-of-range', `There is no node ${index} at level ${level}.`)
}
