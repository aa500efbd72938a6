import type { Hasher } from '@hearsay/text'
import { toHex } from '@hearsay/text'
import { fromBase64, fromUtf8, toBase64, utf8 } from '../bytes.ts'
import { isObject, type JsonObject } from '../json.ts'
import { formatPointer, valueAt, walkJson } from '../pointer.ts'
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
  walkJson(entry, (value, tokens) => {
    const sha256 = typeof value === 'string' ? NAMED.exec(value)?.[1] : undefined
    if (sha256 !== undefined)
      found.push({ sha256, withheld: isWithheld(entry, tokens), path: formatPointer(tokens) })
    return true
  })
  return found
}

/** Does the object whose member the name is say so? */
function isWithheld(entry: JsonObject, tokens: readonly (string | number)[]): boolean {
  const holder = valueAt(entry, tokens.slice(0, -1).map(String))
  return isObject(holder) && holder.held === 'withheld'
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
