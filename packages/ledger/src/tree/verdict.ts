import { HASH_BYTES, toHex } from '@hearsay/text'

/** Why a proof proves nothing. */
export type ProofFault =
  | 'bad-position' // an index, size or range that is no whole number, or lies outside the tree
  | 'bad-hash' // a hash that is not 32 bytes
  | 'too-short' // the proof ends before the root is reached
  | 'too-long' // the proof goes on after the root is reached
  | 'wrong-root' // the proof leads to another root than the one given
  | 'wrong-subtree' // the proof leads to another earlier root (or subtree hash) than the one given

/** What a verifier says: yes, or why not. */
export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: ProofFault; readonly message: string }

export const proven: Verdict = Object.freeze({ ok: true })

export const notProven = (fault: ProofFault, message: string): Verdict => ({ ok: false, fault, message })

/** A refusal where one of these is not a hash, null where all are. */
export function badHashes(hashes: readonly Uint8Array[]): Verdict | null {
  const bad = hashes.find((hash) => hash.length !== HASH_BYTES)
  return bad === undefined
    ? null
    : notProven('bad-hash', `A hash has ${HASH_BYTES} bytes; one here has ${bad.length}.`)
}

export const wrong = (
  fault: 'wrong-root' | 'wrong-subtree',
  expected: Uint8Array,
  found: Uint8Array,
): Verdict => notProven(fault, `The proof leads to ${toHex(found)}, not to ${toHex(expected)}.`)
