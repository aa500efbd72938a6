import { type Hasher, portableSha256, toHex } from '@hearsay/text'
import type { JsonObject } from '../json.ts'
import { checkCheckpoint, checkExtends, checkHistory, checkKey, checkOrigin } from './check-checkpoint.ts'
import { checkDocuments } from './check-documents.ts'
import { checkEntries, checkErased, type ErasedValue } from './check-entries.ts'
import type { BundleDocument, Failure } from './format.ts'
import { readBundle } from './read.ts'

/** A bundle with every file byte corrupted has as many failures as entries; the first hundred say enough. */
const MAX_FAILURES = 100

export interface VerifyOptions {
  /**
   * Verifier keys (`name+id+base64`) that the reader has from elsewhere. Without them a bundle can only be
   * shown to be consistent with the key inside it, which whoever made it chose.
   */
  readonly trustedKeys?: readonly string[]
  readonly hash?: Hasher
  /** A signed checkpoint of the same log that the reader has kept: the bundle must go on from it. */
  readonly extends?: string | undefined
  /**
   * What is known of the entries beyond their being JSON; without it, only what every bundle must show is
   * checked.
   */
  readonly rules?: BundleRules
}

/** What somebody who knows what the entries mean holds against them. Asked of entries that are sound. */
export interface BundleRules {
  /**
   * The name of what they record, with which the name of their log ends; undefined where they name nothing.
   */
  readonly logOf: (entries: readonly JsonObject[]) => string | undefined
  /** Of values that can no longer be read, those that no entry says were erased. */
  readonly unexplained: (
    entries: readonly JsonObject[],
    erased: readonly ErasedValue[],
  ) => readonly ErasedValue[]
  /** Hashes, in hexadecimal, of the documents that the entries give out; any other may be absent. */
  readonly givenOut: (entries: readonly JsonObject[]) => ReadonlySet<string>
}

/** The bytes of a bundle, whole, or in chunks of any size where they are more than one string can hold. */
export type BundleInput = Uint8Array | string | Iterable<Uint8Array>

/** What a sound bundle holds. */
export interface VerifiedBundle {
  readonly ok: true
  readonly origin: string
  /** Number of entries. */
  readonly size: number
  /** 64 hexadecimal digits. */
  readonly root: string
  /** The verifier key that signed, `name+id+base64`. */
  readonly key: string
  /** True where the key was among `trustedKeys`; false where none were given. */
  readonly keyTrusted: boolean
  /** The checkpoint as published. */
  readonly checkpoint: string
  /** Earlier checkpoints that this log extends, smallest first. */
  readonly history: readonly { readonly size: number; readonly root: string }[]
  /** In order, with sealed values put back. */
  readonly entries: readonly JsonObject[]
  readonly documents: readonly BundleDocument[]
  /** Values whose openings are gone; they read {@link ERASED}. */
  readonly erased: readonly ErasedValue[]
  /** Hashes of documents that the entries say are withheld, and that are not here. */
  readonly withheld: readonly string[]
}

export type BundleVerdict = VerifiedBundle | { readonly ok: false; readonly failures: readonly Failure[] }

/**
 * Verifies a bundle with nothing but the bundle: never throws on bad input, and says where it is wrong.
 * O(n) in its bytes, plus one signature for each checkpoint. What a `true` does and does not prove is in
 * docs/ledger.md.
 */
export function verifyBundle(input: BundleInput, options: VerifyOptions = {}): BundleVerdict {
  const { trustedKeys, hash = portableSha256, rules } = options
  const failures: Failure[] = []
  const report = (failure: Failure) => {
    if (failures.length < MAX_FAILURES) failures.push(failure)
  }
  const fail = (...more: Failure[]): BundleVerdict => ({ ok: false, failures: [...failures, ...more] })

  const read = readBundle(input, hash, report)
  if (read === null) return fail()
  const { bundle, tree, marked } = read
  const { entries, erased } = checkEntries(bundle.entries, tree, marked, hash, report)
  const key = checkKey(bundle.key, trustedKeys, report)
  const checkpoint = checkCheckpoint(bundle.checkpoint, key, tree, report)
  const history = checkHistory(bundle.history, checkpoint, key, tree, report)
  if (checkpoint !== null && options.extends !== undefined)
    checkExtends(options.extends, checkpoint, key, tree, report)
  if (checkpoint !== null && key !== null) checkOrigin(checkpoint, key, rules?.logOf(entries), report)
  const given = failures.length === 0 ? rules?.givenOut(entries) : undefined
  const withheld = checkDocuments(bundle.documents, entries, marked, given, hash, report)
  if (failures.length === 0) checkErased(rules?.unexplained(entries, erased) ?? [], report)
  if (failures.length > 0 || checkpoint === null) return fail()

  return {
    ok: true,
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: toHex(checkpoint.root),
    key: bundle.key,
    keyTrusted: trustedKeys !== undefined,
    checkpoint: bundle.checkpoint,
    history: history.map(({ size, root }) => ({ size, root: toHex(root) })),
    entries,
    documents: bundle.documents,
    erased,
    withheld,
  }
}
