import { type Hasher, portableSha256, toHex } from '@hearsay/text'
import { canonicalize } from '../canonical.ts'
import { LedgerError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { openCheckpoint } from '../note/checkpoint.ts'
import { formatVerifierKey, type VerifierKey } from '../note/key.ts'
import { type Opening, open, sealedPaths } from '../seal.ts'
import { leafHashOf } from '../tree/hash.ts'
import { Tree } from '../tree/tree.ts'
import { documentsNamed, writeDocument } from './documents.ts'
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleDocument,
  type BundleEntry,
  type BundleHistory,
} from './format.ts'

export interface BundleParts {
  /** The key that signed the checkpoints. */
  readonly key: VerifierKey
  /** Signed note over exactly these entries. */
  readonly checkpoint: string
  /** Signed notes published before, in any order. */
  readonly history?: readonly string[]
  /** All entries, in order. An opening that is left out is said to be erased. */
  readonly entries: Iterable<{ readonly leaf: JsonObject; readonly openings: readonly Opening[] }>
  /** Bytes of the documents that the entries name. */
  readonly documents?: readonly Uint8Array[]
  /** Hashes of those that the entries give out, where somebody can tell; any other may be left out. */
  readonly givenOut?: ReadonlySet<string>
}

/**
 * Makes a bundle that {@link verifyBundle} accepts, or throws: nothing is published that does not verify.
 * @throws {LedgerError} `bad-checkpoint` where a checkpoint is not one of these entries; `bad-document` where
 * one is missing or named by no entry; also as {@link open} and {@link openCheckpoint}
 */
export function createBundle(parts: BundleParts, hash: Hasher = portableSha256): Bundle {
  const tree = new Tree(hash)
  const entries: BundleEntry[] = []
  const named = new Map<string, boolean>()
  for (const { leaf, openings } of parts.entries) {
    for (const { sha256, withheld } of documentsNamed(open(leaf, openings, hash).entry)) {
      named.set(sha256, withheld || named.get(sha256) === true || parts.givenOut?.has(sha256) === false)
    }
    const digest = leafHashOf(hash, canonicalize(leaf))
    tree.append(digest)
    entries.push({ hash: toHex(digest), leaf, openings: listOpenings(leaf, openings) })
  }
  return {
    format: BUNDLE_FORMAT,
    key: formatVerifierKey(parts.key),
    checkpoint: checked(parts.checkpoint, parts.key, tree, true).note,
    history: listHistory(parts, tree),
    entries,
    documents: listDocuments(parts.documents ?? [], named, hash),
  }
}

/** A stretch of a bundle's text. */
export interface Piece {
  readonly text: string
  /** True where it is the leaf of an entry, whole: what is hashed. */
  readonly leaf?: true
}

/**
 * The text of a bundle in RFC 8785 order, in small pieces, so that it can be written to a file, or compared
 * with one, without being held at once.
 * @throws {LedgerError} `not-json`
 */
export function* spell(bundle: Bundle): Generator<Piece> {
  const { checkpoint, documents, entries, format, history, key } = bundle
  yield { text: `{"checkpoint":${canonicalize(checkpoint)},"documents":[` }
  for (const [i, document] of documents.entries()) yield { text: comma(i) + canonicalize(document) }
  yield { text: '],"entries":[' }
  for (const [i, entry] of entries.entries()) {
    const [before, after] = aroundLeaf(entry)
    yield { text: comma(i) + before }
    yield { text: canonicalize(entry.leaf), leaf: true }
    yield { text: after }
  }
  yield { text: `],${canonicalize({ format, history, key }).slice(1)}\n` }
}

/** The text of an entry, of whose leaf the text is known. */
export function spellEntry(entry: BundleEntry, leaf: string): string {
  const [before, after] = aroundLeaf(entry)
  return before + leaf + after
}

function aroundLeaf({ hash, openings }: BundleEntry): [before: string, after: string] {
  return [`{"hash":${canonicalize(hash)},"leaf":`, `,"openings":${canonicalize(openings)}}`]
}

const comma = (i: number): string => (i === 0 ? '' : ',')

/** The pieces of a bundle's text, for a file too large for one string. @throws {LedgerError} `not-json` */
export function* bundlePieces(bundle: Bundle): Generator<string> {
  for (const { text } of spell(bundle)) yield text
}

/** The whole text of a bundle. @throws {LedgerError} `not-json` */
export const formatBundle = (bundle: Bundle): string => [...bundlePieces(bundle)].join('')

function listOpenings(leaf: JsonObject, openings: readonly Opening[]): BundleEntry['openings'] {
  const byPath = new Map(openings.map((opening) => [opening.path, opening]))
  return sealedPaths(leaf)
    .sort()
    .map((path) => {
      const opening = byPath.get(path)
      return opening === undefined
        ? { erased: true, path }
        : { path, salt: opening.salt, value: opening.value }
    })
}

function listHistory({ history = [], key }: BundleParts, tree: Tree): BundleHistory[] {
  return history
    .map((note) => checked(note, key, tree, false))
    .sort((a, b) => a.size - b.size)
    .map(({ note, size }) => ({ checkpoint: note, proof: tree.consistency(size).map(toHex) }))
}

/** A checkpoint that the key alone has signed, over these entries or the first of them. */
function checked(note: string, key: VerifierKey, tree: Tree, whole: boolean): { note: string; size: number } {
  const { checkpoint, signedBy, unknown } = openCheckpoint(note, [key])
  const { size, root } = checkpoint
  if (size === 0 || size > tree.size || (whole && size !== tree.size)) {
    throw new LedgerError('bad-checkpoint', `The checkpoint is of ${size} entries; ${tree.size} were given.`)
  }
  if (toHex(tree.root(size)) !== toHex(root)) {
    throw new LedgerError('bad-checkpoint', `The checkpoint of ${size} entries has another root than these.`)
  }
  if (signedBy.length !== 1 || unknown.length > 0) {
    throw new LedgerError(
      'bad-checkpoint',
      'A checkpoint in a bundle carries one signature, that of its key.',
    )
  }
  return { note, size }
}

function listDocuments(
  documents: readonly Uint8Array[],
  named: ReadonlyMap<string, boolean>,
  hash: Hasher,
): BundleDocument[] {
  const byHash = new Map(documents.map((bytes) => [toHex(hash(bytes)), bytes]))
  for (const [sha256, withheld] of named) {
    if (!withheld && !byHash.has(sha256))
      throw new LedgerError('bad-document', `Document ${sha256} is missing.`)
  }
  return [...byHash]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sha256, bytes]) => {
      if (!named.has(sha256)) throw new LedgerError('bad-document', `No entry names document ${sha256}.`)
      return writeDocument(bytes, hash)
    })
}
