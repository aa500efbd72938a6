import { canonicalEnd } from './canonical-scan.ts'

/** Where the parts of an entry stand among the bytes of a bundle. */
export interface EntryPlaces {
  /** Of 64 hexadecimal digits. */
  readonly hash: number
  readonly hashEnd: number
  readonly leaf: number
  readonly leafEnd: number
  readonly openings: number
  readonly openingsEnd: number
  /** After the last bracket. */
  readonly end: number
}

const codes = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0))

const BEFORE_HASH = codes('{"hash":"')
const AFTER_HASH = codes('","leaf":')
const AFTER_LEAF = codes(',"openings":')
const HASH_DIGITS = 64
const BRACE = 0x7b
const BRACKET = 0x5b
const CLOSE = 0x7d

/**
 * The parts of the entry at `at`, where it is whole, has the shape of one, and is certainly spelt as it must
 * be; else undefined.
 */
export function placesOfEntry(bytes: Uint8Array, at: number, limit: number): EntryPlaces | undefined {
  const hash = at + BEFORE_HASH.length
  const leaf = hash + HASH_DIGITS + AFTER_HASH.length
  if (leaf >= limit || bytes[leaf] !== BRACE) return undefined
  const hashEnd = hash + HASH_DIGITS
  if (!stands(BEFORE_HASH, bytes, at) || !stands(AFTER_HASH, bytes, hashEnd)) return undefined
  for (let i = hash; i < hashEnd; i++) if (!isHex(bytes[i] as number)) return undefined
  const leafEnd = canonicalEnd(bytes, leaf, limit)
  if (leafEnd < 0 || leafEnd + AFTER_LEAF.length >= limit || !stands(AFTER_LEAF, bytes, leafEnd)) {
    return undefined
  }
  const openings = leafEnd + AFTER_LEAF.length
  const openingsEnd = bytes[openings] === BRACKET ? canonicalEnd(bytes, openings, limit) : -1
  if (openingsEnd < 0 || openingsEnd >= limit || bytes[openingsEnd] !== CLOSE) return undefined
  return { hash, hashEnd, leaf, leafEnd, openings, openingsEnd, end: openingsEnd + 1 }
}

function stands(what: readonly number[], bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < what.length; i++) if (bytes[at + i] !== what[i]) return false
  return true
}

const isHex = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66)
