import type { Hasher } from '@hearsay/text'
import { canonicalize } from '../canonical.ts'
import { LedgerError } from '../errors.ts'
import type { Json } from '../json.ts'
import { Tree } from '../tree/tree.ts'
import { Chunked, NotOne, TooLong } from './chunked.ts'
import { type CutEntry, entryOfBytes, entryOfText } from './cut-entry.ts'
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleDocument,
  type BundleEntry,
  type BundleHistory,
} from './format.ts'
import { isDocument, isHistory } from './shape.ts'

/*
 * A bundle has one spelling, so it can be read as it comes: each of its parts is cut out of the bytes,
 * parsed, and compared with the one way to write it. Nothing larger than a part is held as text, so a bundle
 * may be larger than a string can be. Whatever is not as it must be ends the reading, without saying much:
 * telling a reader what is wrong is `spelling.ts`'s.
 */

/** A bundle whose every byte is as it must be, and the tree of its leaves. */
export interface Cut {
  readonly bundle: Bundle
  readonly tree: Tree
  /** Indexes of entries that hold a commitment or name a document; most do neither. Absent: any may. */
  readonly marked?: ReadonlySet<number>
}

/** Where the bytes are not those of a bundle. */
export interface Uncut {
  readonly byte: number
  /** The value there is longer than a string can be. */
  readonly tooLong: boolean
}

/** Reads a bundle from its bytes, whole or in chunks of any size. O(bytes). */
export function cutBundle(chunks: Iterable<Uint8Array>, hash: Hasher): Cut | Uncut {
  const bytes = new Chunked(chunks)
  try {
    return cut(bytes, hash)
  } catch (error) {
    if (
      error instanceof NotOne ||
      error instanceof SyntaxError ||
      error instanceof TypeError ||
      error instanceof LedgerError
    )
      return { byte: bytes.read, tooLong: error instanceof TooLong }
    throw error
  }
}

function cut(bytes: Chunked, hash: Hasher): Cut {
  const tree = new Tree(hash)
  const marked = new Set<number>()
  bytes.literal('{"checkpoint":')
  const checkpoint = textIn(bytes)
  const documents = list<BundleDocument>(bytes, 'documents', () => {
    return valueIn(bytes, isDocument) as unknown as BundleDocument
  })
  const add = ({ entry, digest, marked: mark }: CutEntry): BundleEntry => {
    if (mark) marked.add(tree.size)
    tree.append(digest)
    return entry
  }
  const quick = (held: Uint8Array, at: number, end: number) => entryOfBytes(held, at, end, hash)
  const entries = list<BundleEntry>(bytes, 'entries', () => {
    const found = bytes.take(quick)
    if (found !== undefined) return add(found)
    const text = bytes.value()
    return add(entryOfText(text, JSON.parse(text), hash))
  })
  bytes.literal(',"format":')
  if (textIn(bytes) !== BUNDLE_FORMAT) throw new NotOne()
  const history = list<BundleHistory>(bytes, 'history', () => {
    return valueIn(bytes, isHistory) as unknown as BundleHistory
  })
  bytes.literal(',"key":')
  const key = textIn(bytes)
  bytes.literal('}\n')
  bytes.end()
  return { bundle: { format: BUNDLE_FORMAT, key, checkpoint, history, entries, documents }, tree, marked }
}

const isText = (value: Json): boolean => typeof value === 'string'
const textIn = (bytes: Chunked): string => valueIn(bytes, isText) as string

function valueIn(bytes: Chunked, fits: (value: Json) => boolean): Json {
  const text = bytes.value()
  const value: Json = JSON.parse(text)
  if (!fits(value) || canonicalize(value) !== text) throw new NotOne()
  return value
}

const CLOSE_LIST = 0x5d

function list<T>(bytes: Chunked, name: string, read: () => T): T[] {
  bytes.literal(`,"${name}":[`)
  const items: T[] = []
  while (bytes.next() !== CLOSE_LIST) {
    if (items.length > 0) bytes.literal(',')
    items.push(read())
  }
  bytes.literal(']')
  return items
}
