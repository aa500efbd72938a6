import { HASH_BYTES, type Hasher, portableSha256 } from '@hearsay/text'
import { LedgerError } from '../errors.ts'
import { checkHash, nodeHash } from './hash.ts'
import { consistencyProof, inclusionProof, rootAt } from './proof.ts'

/**
 * Hashes one after another in a buffer that doubles: an array of a million small objects costs four times as
 * much.
 */
class Level {
  #bytes = new Uint8Array(64 * HASH_BYTES)
  length = 0

  push(hash: Uint8Array): void {
    if (this.length * HASH_BYTES === this.#bytes.length) this.#grow()
    this.#bytes.set(hash, this.length * HASH_BYTES)
    this.length++
  }

  /** A view, valid until the next push; callers must not write to it. */
  at(index: number): Uint8Array {
    return this.#bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES)
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length)
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

/**
 * An RFC 6962 Merkle tree in memory that only grows. It keeps the hash of every complete subtree: 64 bytes
 * a leaf. Appending costs one hash on average; roots and proofs at any earlier size, O(log² n).
 */
export class Tree {
  readonly #hash: Hasher
  readonly #levels: Level[] = []

  constructor(hash: Hasher = portableSha256) {
    this.#hash = hash
  }

  get size(): number {
    return this.#levels[0]?.length ?? 0
  }

  /** Adds one leaf hash. @throws {LedgerError} `bad-hash` */
  append(leafHash: Uint8Array): void {
    this.#level(0).push(checkHash(leafHash))
    for (let level = 0; ; level++) {
      const { length } = this.#level(level)
      if (length % 2 !== 0) return
      const pair = this.#level(level)
      this.#level(level + 1).push(nodeHash(this.#hash, pair.at(length - 2), pair.at(length - 1)))
    }
  }

  /** The hash of a complete subtree. @throws {LedgerError} `out-of-range` */
  node(level: number, index: number): Uint8Array {
    const row = this.#levels[level]
    if (row === undefined || index < 0 || index >= row.length) {
      throw new LedgerError(
        'out-of-range',
        `A tree of ${this.size} leaves has no node ${index} at level ${level}.`,
      )
    }
    return row.at(index).slice()
  }

  /** The root over the first `size` leaves. @throws {LedgerError} `out-of-range` */
  root(size: number = this.size): Uint8Array {
    return rootAt(this.#hash, this.#read, this.#within(size))
  }

  /** See {@link inclusionProof}. @throws {LedgerError} `out-of-range` */
  inclusion(index: number, size: number = this.size): Uint8Array[] {
    return inclusionProof(this.#hash, this.#read, index, this.#within(size))
  }

  /** See {@link consistencyProof}. @throws {LedgerError} `out-of-range` */
  consistency(earlier: number, size: number = this.size): Uint8Array[] {
    return consistencyProof(this.#hash, this.#read, earlier, this.#within(size))
  }

  readonly #read = (level: number, index: number): Uint8Array => this.node(level, index)

  #within(size: number): number {
    if (!Number.isSafeInteger(size) || size < 0 || size > this.size) {
      throw new LedgerError('out-of-range', `A tree of ${this.size} leaves has no size ${size}.`)
    }
    return size
  }

  #level(level: number): Level {
    let row = this.#levels[level]
    if (row === undefined) {
      row = new Level()
      this.#levels[level] = row
    }
    return row
  }
}
