import type { Hasher } from '@hearsay/text'
import { canonicalize } from '../canonical.ts'
import { LedgerError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { SEALED } from '../seal.ts'
import { leafHashOf } from '../tree/hash.ts'
import { Tree } from '../tree/tree.ts'
import { spellEntry } from './create.ts'
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleDocument,
  type BundleEntry,
  type BundleHistory,
} from './format.ts'
import { isDocument, isEntry, isHistory } from './shape.ts'

/*
 * A bundle has one spelling, so it can be read as it comes: each of its parts is cut out of the bytes, parsed,
 * and compared with the one way to write it. Nothing larger than a part is held as text, so a bundle may be
 * larger than a string can be. Whatever is not as it must be ends the reading, without saying much: telling a
 * reader what is wrong is `spelling.ts`'s.
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
}

/** Reads a bundle from its bytes, whole or in chunks of any size. O(bytes). */
export function cutBundle(chunks: Iterable<Uint8Array>, hash: Hasher): Cut | Uncut {
  const bytes = new Bytes(chunks)
  try {
    return cut(bytes, hash)
  } catch (error) {
    if (
      error instanceof NotOne ||
      error instanceof SyntaxError ||
      error instanceof TypeError ||
      error instanceof LedgerError
    )
      return { byte: bytes.read }
    throw error
  }
}

function cut(bytes: Bytes, hash: Hasher): Cut {
  const tree = new Tree(hash)
  const marked = new Set<number>()
  bytes.literal('{"checkpoint":')
  const checkpoint = textIn(bytes)
  const documents = list<BundleDocument>(bytes, 'documents', (text, value) => {
    if (!isDocument(value) || canonicalize(value) !== text) throw new NotOne()
    return value as unknown as BundleDocument
  })
  const entries = list<BundleEntry>(bytes, 'entries', (text, value) => {
    if (!isEntry(value)) throw new NotOne()
    const entry = value as unknown as BundleEntry
    const leaf = canonicalize(entry.leaf)
    if (spellEntry(entry, leaf) !== text) throw new NotOne()
    if (leaf.includes(SEALED) || leaf.includes('sha256:') || entry.openings.length > 0) marked.add(tree.size)
    tree.append(leafHashOf(hash, leaf))
    return entry
  })
  bytes.literal(',"format":')
  if (textIn(bytes) !== BUNDLE_FORMAT) throw new NotOne()
  const history = list<BundleHistory>(bytes, 'history', (text, value) => {
    if (!isHistory(value) || canonicalize(value) !== text) throw new NotOne()
    return value as unknown as BundleHistory
  })
  bytes.literal(',"key":')
  const key = textIn(bytes)
  bytes.literal('}\n')
  bytes.end()
  return { bundle: { format: BUNDLE_FORMAT, key, checkpoint, history, entries, documents }, tree, marked }
}

/** The bytes are not those of a bundle. */
class NotOne extends Error {}

function textIn(bytes: Bytes): string {
  const text = bytes.value()
  const value: Json = JSON.parse(text)
  if (typeof value !== 'string' || canonicalize(value) !== text) throw new NotOne()
  return value
}

function list<T>(bytes: Bytes, name: string, read: (text: string, value: JsonObject) => T): T[] {
  bytes.literal(`,"${name}":[`)
  const items: T[] = []
  while (bytes.next() !== CLOSE_LIST) {
    if (items.length > 0) bytes.literal(',')
    const text = bytes.value()
    items.push(read(text, JSON.parse(text)))
  }
  bytes.literal(']')
  return items
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Bytes that come in chunks, read a token at a time. */
class Bytes {
  readonly #chunks: Iterator<Uint8Array>
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #held: Uint8Array = new Uint8Array(0)
  #at = 0
  #before = 0

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  /** How many bytes have been read. */
  get read(): number {
    return this.#before + this.#at
  }

  /** The next byte, which stays; undefined at the end. */
  next(): number | undefined {
    while (this.#at >= this.#held.length) if (!this.#more()) return undefined
    return this.#held[this.#at]
  }

  literal(text: string): void {
    for (let i = 0; i < text.length; i++) {
      if (this.next() !== text.charCodeAt(i)) throw new NotOne()
      this.#at++
    }
  }

  end(): void {
    if (this.next() !== undefined) throw new NotOne()
  }

  /** The text of one value, up to the comma or bracket after it. */
  value(): string {
    let [end, depth, quoted] = [this.#at, 0, false]
    for (;;) {
      if (end >= this.#held.length) {
        const had = this.#at
        if (!this.#more()) throw new NotOne()
        end -= had
      }
      const byte = this.#held[end]
      if (quoted) {
        if (byte === BACKSLASH) end++
        else if (byte === QUOTE) quoted = false
      } else if (byte === QUOTE) quoted = true
      else if (byte === OPEN || byte === OPEN_LIST) depth++
      else if (depth === 0 && (byte === COMMA || byte === CLOSE || byte === CLOSE_LIST)) break
      else if (byte === CLOSE || byte === CLOSE_LIST) depth--
      end++
    }
    const text = this.#decoder.decode(this.#held.subarray(this.#at, end))
    this.#at = end
    return text
  }

  /** Brings the next chunk behind what has not been read yet, which then begins at 0. */
  #more(): boolean {
    const { done, value } = this.#chunks.next()
    if (done) return false
    const left = this.#held.subarray(this.#at)
    this.#before += this.#at
    this.#at = 0
    if (left.length === 0) this.#held = value
    else {
      this.#held = new Uint8Array(left.length + value.length)
      this.#held.set(left)
      this.#held.set(value, left.length)
    }
    return true
  }
}
