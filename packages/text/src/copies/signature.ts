import { type Words, wordsOf } from './words.ts'

/**
 * The fingerprints of a text, as plain values that print as JSON. Texts with a run of `RUN` + `WINDOW` - 1
 * words in common have a fingerprint in common, wherever the run stands and however long the texts are.
 */
export interface Signature {
  /** How the fingerprints were made; those of two schemes cannot be compared. */
  readonly scheme: typeof SCHEME
  readonly words: number
  /** Unsigned 32-bit numbers, ascending, each once. */
  readonly prints: readonly number[]
}

const RUN = 4
const WINDOW = 6
export const SCHEME = 'winnow-4-6'

/** Multipliers of FNV-1a and of the finalizer of MurmurHash3, both in the public domain. */
const FNV_PRIME = 0x01000193
const FNV_START = 0x811c9dc5

/**
 * Winnowing, by Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting",
 * 2003.
 */
export function signatureOf(text: string | Words): Signature {
  const { keys } = typeof text === 'string' ? wordsOf(text) : text
  const hashes = runHashes(keys)
  const prints = new Set<number>()
  let chosen = -1
  for (let end = Math.min(WINDOW, hashes.length) - 1; end < hashes.length && end >= 0; end += 1) {
    const start = Math.max(0, end - WINDOW + 1)
    if (chosen < start) chosen = rightmostLeast(hashes, start, end)
    else if ((hashes[end] ?? 0) <= (hashes[chosen] ?? 0)) chosen = end
    prints.add(hashes[chosen] ?? 0)
  }
  return { scheme: SCHEME, words: keys.length, prints: [...prints].sort((a, b) => a - b) }
}

function rightmostLeast(hashes: Uint32Array, start: number, end: number): number {
  let least = end
  for (let at = end - 1; at >= start; at -= 1) if ((hashes[at] ?? 0) < (hashes[least] ?? 0)) least = at
  return least
}

/** A hash of each run of `RUN` words. */
function runHashes(keys: readonly string[]): Uint32Array {
  const each = Uint32Array.from(keys, hashOf)
  return Uint32Array.from({ length: Math.max(0, keys.length - RUN + 1) }, (_, at) => {
    let hash = 0
    for (let word = 0; word < RUN; word += 1) hash = mixed(Math.imul(hash, 31) + (each[at + word] ?? 0))
    return hash
  })
}

function hashOf(key: string): number {
  let hash = FNV_START
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), FNV_PRIME)
  return hash >>> 0
}

function mixed(value: number): number {
  let hash = value ^ (value >>> 16)
  hash = Math.imul(hash, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
