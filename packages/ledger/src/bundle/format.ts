import type { Json, JsonObject } from '../json.ts'
import type { Opening } from '../seal.ts'

/*
 * A bundle is one file that can be verified with nothing else: the RFC 8785 text of a Bundle and one newline,
 * in UTF-8, media type application/json, named *.hearsay.json. Every byte of it is bound to the signed
 * checkpoint, or is the only spelling of what is: no field is free.
 */

export const BUNDLE_FORMAT = 'hearsay-bundle/1'

/** An opening that is gone for good, or kept back: the leaf still shows that something stood there. */
export interface ErasedOpening {
  readonly path: string
  readonly erased: true
}

export interface BundleEntry {
  /** RFC 6962 leaf hash in hexadecimal: says which entry changed, where the root alone says that one did. */
  readonly hash: string
  /** The entry as it is hashed, with commitments in place of what is sealed. */
  readonly leaf: JsonObject
  /** One for every commitment in the leaf, in order of path. */
  readonly openings: readonly (Opening | ErasedOpening)[]
}

/** Bytes that an entry names: as text where they are UTF-8, as base64 where they are not. */
export type BundleDocument = { readonly sha256: string } & (
  | { readonly text: string }
  | { readonly base64: string }
)

/** A checkpoint published earlier, and the hashes that prove the present log begins with it. */
export interface BundleHistory {
  /** C2SP signed note. */
  readonly checkpoint: string
  /** RFC 6962 consistency proof, hexadecimal hashes. */
  readonly proof: readonly string[]
}

export interface Bundle {
  readonly format: typeof BUNDLE_FORMAT
  /** C2SP verifier key: `name+id+base64`. */
  readonly key: string
  /** C2SP signed note over origin, size and root, with the one signature of `key`. */
  readonly checkpoint: string
  /** In order of size, smallest first. */
  readonly history: readonly BundleHistory[]
  readonly entries: readonly BundleEntry[]
  /** In order of hash. */
  readonly documents: readonly BundleDocument[]
}

/** Why a bundle is not what it says it is. */
export type FailureCode =
  | 'too-large' // a text, or in chunks a value, of more than one JavaScript string can hold
  | 'not-utf8'
  | 'not-json'
  | 'bad-shape' // a field is missing, unknown, or of another type
  | 'not-canonical' // the same data in other bytes: spaces, order, escapes, numbers, the last newline
  | 'bad-key' // the verifier key does not parse
  | 'wrong-key-name' // a key that goes by another's name, or signs the log of another case
  | 'untrusted-key' // not among the keys that the reader trusts
  | 'bad-checkpoint' // no checkpoint note
  | 'bad-signature' // not signed by the key, or signed over another text
  | 'wrong-size' // the checkpoint counts another number of entries
  | 'wrong-root' // the entries have another root
  | 'wrong-leaf' // an entry is not the one that its hash names
  | 'bad-seal' // a commitment that is malformed
  | 'bad-opening' // an opening that does not match its commitment, or opens nothing
  | 'unexplained-erasure' // a value said to be erased, and no entry that erases it
  | 'missing-opening' // a commitment without an opening, and not said to be erased
  | 'bad-history' // an earlier checkpoint that the log does not extend
  | 'wrong-document' // bytes that do not have the hash they are filed under
  | 'missing-document' // named by an entry, not said to be withheld, and not here
  | 'unnamed-document' // here, and named by no entry

export interface Failure {
  readonly code: FailureCode
  /** JSON pointer into the bundle, with the line where the value is a note, or `byte N`. */
  readonly where: string
  readonly expected: string
  readonly found: string
  /** One sentence with all of it. */
  readonly message: string
}

/** Says everything in one line; `message` is made here alone, so that all read alike. */
export function failure(code: FailureCode, where: string, expected: string, found: string): Failure {
  const at = where === '' ? 'the bundle' : where
  return { code, where, expected, found, message: `${at}: expected ${expected}; found ${found}` }
}

/** A value for a message: short, and on one line whatever it holds. */
export function brief(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
