import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from '../bytes.ts'
import type { Hasher } from '../hasher.ts'
import { isObject, type Json, type JsonObject } from '../json.ts'
import { escapeToken } from '../pointer.ts'
import type { BundleDocument } from './format.ts'

/*
 * Which documents an entry names. The convention: a string member `sha256:` and 64 hexadecimal digits names
 * the bytes with that hash, and a bundle carries them, unless the same object says `"held": "withheld"`.
 * Hashes of anything else (an extract, a page elsewhere) are written without the prefix.
 */

const NAMED = /^sha256:([0-9a-f]{64})$/

export interface NamedDocument {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** The entry says that the desk does not hand these bytes out. */
  readonly withheld: boolean
  /** JSON pointer to the name, in the entry. */
  readonly path: string
}

/** The documents that an entry names, in the order of the entry. */
export function documentsNamed(entry: JsonObject): NamedDocument[] {
  const found: NamedDocument[] = []
  visit(entry, '', false, found)
  return found
}

function visit(value: Json, path: string, withheld: boolean, found: NamedDocument[]): void {
  if (typeof value === 'string') {
    const sha256 = NAMED.exec(value)?.[1]
    if (sha256 !== undefined) found.push({ sha256, withheld, path })
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => {
      visit(item, `${path}/${i}`, withheld, found)
    })
  } else if (isObject(value)) {
    const here = value.held === 'withheld'
    for (const [key, item] of Object.entries(value)) visit(item, `${path}/${escapeToken(key)}`, here, found)
  }
}

/** The one way to write a document's bytes in a bundle. */
export function writeDocument(bytes: Uint8Array, hash: Hasher): BundleDocument {
  const sha256 = toHex(hash(bytes))
  const text = asText(bytes)
  return text === undefined ? { base64: toBase64(bytes), sha256 } : { sha256, text }
}

/** The bytes of a document in a bundle. @throws {LedgerError} `bad-encoding` */
export const readDocument = (document: BundleDocument): Uint8Array =>
  'text' in document ? utf8(document.text) : fromBase64(document.base64)

/** The bytes as text, or undefined where they are not UTF-8. */
export function asText(bytes: Uint8Array): string | undefined {
  try {
    return fromUtf8(bytes)
  } catch {
    // Not UTF-8 is an answer here, not an error: the document goes as base64.
    return undefined
  }
}
