import type { Hasher } from '@hearsay/text'
import { canonicalize } from '../canonical.ts'
import type { Json } from '../json.ts'
import { SEALED } from '../seal.ts'
import { leafHashOf } from '../tree/hash.ts'
import { NotOne } from './chunked.ts'
import { spellEntry } from './create.ts'
import type { BundleEntry } from './format.ts'
import { placesOfEntry } from './quick-entry.ts'
import { isEntry, isOpenings } from './shape.ts'

/** An entry whose every byte is as it must be. */
export interface CutEntry {
  readonly entry: BundleEntry
  /** The hash of its leaf. */
  readonly digest: Uint8Array
  /** It may hold a commitment or name a document. */
  readonly marked: boolean
}

/** From its text, which is written again to be compared. @throws {NotOne} or `LedgerError` */
export function entryOfText(text: string, value: Json, hash: Hasher): CutEntry {
  if (!isEntry(value)) throw new NotOne()
  const entry = value as unknown as BundleEntry // isEntry has seen every field of it
  const leaf = canonicalize(entry.leaf)
  if (spellEntry(entry, leaf) !== text) throw new NotOne()
  return cutEntry(entry, leaf, hash)
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const NONE: BundleEntry['openings'] = Object.freeze([])

/**
 * From bytes that are certainly right: nothing is written again, which is most of the time that a long bundle
 * takes. Undefined where the bytes are others, or not all there yet. Throws what the decoder does for no
 * UTF-8.
 */
export function entryOfBytes(
  bytes: Uint8Array,
  at: number,
  limit: number,
  hash: Hasher,
): (CutEntry & { readonly end: number }) | undefined {
  const places = placesOfEntry(bytes, at, limit)
  if (places === undefined) return undefined
  const text = (from: number, to: number) => decoder.decode(bytes.subarray(from, to))
  const leaf = text(places.leaf, places.leafEnd)
  const openings = openingsOf(text(places.openings, places.openingsEnd))
  const entry = { hash: text(places.hash, places.hashEnd), leaf: JSON.parse(leaf), openings }
  return { ...cutEntry(entry, leaf, hash), end: places.end }
}

/** @throws {NotOne} */
function openingsOf(text: string): BundleEntry['openings'] {
  if (text === '[]') return NONE
  const value: Json = JSON.parse(text)
  if (!isOpenings(value)) throw new NotOne()
  return value as unknown as BundleEntry['openings'] // isOpenings has seen every field of them
}

function cutEntry(entry: BundleEntry, leaf: string, hash: Hasher): CutEntry {
  const marked = leaf.includes(SEALED) || leaf.includes('sha256:') || entry.openings.length > 0
  return { entry, digest: leafHashOf(hash, leaf), marked }
}
