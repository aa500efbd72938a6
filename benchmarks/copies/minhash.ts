import type { Words } from '@hearsay/text'

/*
 * What Hearsay's index is measured against: MinHash (Broder, 1997) with banded locality-sensitive hashing,
 * over the same words. As little of it as measuring needs.
 */

const RUN = 4

export interface Bands {
  readonly bands: number
  /** Hashes in each: fewer find what resembles less, among more that does not. */
  readonly rows: number
}

export class MinHashIndex {
  readonly #bands: Bands
  readonly #seeds: Int32Array
  readonly #buckets: Map<number, number[]>[]
  readonly #hashes: Uint32Array[] = []

  constructor(bands: Bands) {
    this.#bands = bands
    this.#seeds = Int32Array.from({ length: bands.bands * bands.rows }, (_, at) => mixed(at + 1) | 0)
    this.#buckets = Array.from({ length: bands.bands }, () => new Map())
  }

  add(words: Words): void {
    const hashes = this.#hashesOf(words)
    const page = this.#hashes.push(hashes) - 1
    for (const [band, key] of this.#keysOf(hashes).entries()) {
      const bucket = this.#buckets[band]?.get(key)
      if (bucket) bucket.push(page)
      else this.#buckets[band]?.set(key, [page])
    }
  }

  /** Pages that fall into a bucket with it, the likest first by their hashes. */
  near(words: Words, most = 50): number[] {
    const hashes = this.#hashesOf(words)
    const found = new Set(this.#keysOf(hashes).flatMap((key, band) => this.#buckets[band]?.get(key) ?? []))
    return [...found]
      .map((page) => ({ page, like: alike(hashes, this.#hashes[page] ?? new Uint32Array()) }))
      .sort((a, b) => b.like - a.like)
      .slice(0, most)
      .map(({ page }) => page)
  }

  #hashesOf({ keys }: Words): Uint32Array {
    const least = new Uint32Array(this.#seeds.length).fill(0xffffffff)
    const each = Uint32Array.from(keys, hashOf)
    for (let at = 0; at + RUN <= each.length; at += 1) {
      let run = 0
      for (let word = 0; word < RUN; word += 1) run = mixed(Math.imul(run, 31) + (each[at + word] ?? 0))
      for (let i = 0; i < least.length; i += 1) {
        const hash = mixed(run ^ (this.#seeds[i] ?? 0))
        if (hash < (least[i] ?? 0)) least[i] = hash
      }
    }
    return least
  }

  #keysOf(hashes: Uint32Array): number[] {
    const { bands, rows } = this.#bands
    return Array.from({ length: bands }, (_, band) => {
      let key = band
      for (let row = 0; row < rows; row += 1)
        key = mixed(Math.imul(key, 31) + (hashes[band * rows + row] ?? 0))
      return key
    })
  }
}

function alike(one: Uint32Array, other: Uint32Array): number {
  let same = 0
  for (let at = 0; at < one.length; at += 1) if (one[at] === other[at]) same += 1
  return same / one.length
}

function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
