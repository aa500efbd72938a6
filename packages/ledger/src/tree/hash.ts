import { HASH_BYTES, type Hasher } from '@hearsay/text'
import { LedgerError } from '../errors.ts'

/*
 * The hashes of RFC 6962, section 2.1 (the same in RFC 9162). The first byte keeps a leaf from ever being
 * taken for a node, which would let a forger pass a piece of the tree off as an entry.
 */

const LEAF = 0x00
const NODE = 0x01

/** The root of a tree with no leaves: the hash of nothing. */
export const emptyRoot = (hash: Hasher): Uint8Array => hash(new Uint8Array(0))

/** SHA-256(0x00 ‖ leaf). */
export function leafHash(hash: Hasher, leaf: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + leaf.length)
  input[0] = LEAF
  input.set(leaf, 1)
  return hash(input)
}

const encoder = new TextEncoder()
let scratch = new Uint8Array(4096)

/** {@link leafHash} of the UTF-8 of a well-formed text, without a copy of it for every entry. */
export function leafHashOf(hash: Hasher, text: string): Uint8Array {
  // One UTF-16 unit becomes at most three bytes.
  const most = 1 + 3 * text.length
  if (scratch.length < most) scratch = new Uint8Array(2 * most)
  scratch[0] = LEAF
  const { written } = encoder.encodeInto(text, scratch.subarray(1))
  return hash(scratch.subarray(0, 1 + written))
}

const pair = new Uint8Array(1 + 2 * HASH_BYTES)
pair[0] = NODE

/** SHA-256(0x01 ‖ left ‖ right), without memory of its own for each of a million. */
export function nodeHash(hash: Hasher, left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1)
  pair.set(right, 1 + HASH_BYTES)
  return hash(pair)
}

/** @throws {LedgerError} `bad-hash` */
export function checkHash(bytes: Uint8Array): Uint8Array {
  if (bytes.length !== HASH_BYTES) {
    throw new LedgerError('bad-hash', `A hash has ${HASH_BYTES} bytes; this one has ${bytes.length}.`)
  }
  return bytes
}
