import { LedgerError } from './errors.ts'

/*
 * Strict codecs: each accepts exactly one spelling of a byte string, so that no changed character of a
 * signed or hashed value can decode to the same bytes. They use only what Node and browsers share.
 */

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
/** String.fromCharCode takes its bytes as arguments, and engines cap how many a call may have. */
const CHUNK = 8192

/** UTF-8 of a well-formed string. A lone surrogate has no UTF-8, so the caller rules it out first. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

/** @throws {LedgerError} `bad-encoding` where the bytes are not UTF-8. A byte order mark is kept as text. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new LedgerError('bad-encoding', 'These bytes are not UTF-8.', { cause })
  }
}

/** @throws {LedgerError} `bad-encoding` unless the text is pairs of lower-case hexadecimal digits. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) {
    throw new LedgerError('bad-encoding', 'Expected pairs of lower-case hexadecimal digits.')
  }
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  )
}

/** Standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

/** @throws {LedgerError} `bad-encoding` unless the text is padded base64 whose unused bits are zero. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  if (!BASE64.test(text)) throw new LedgerError('bad-encoding', 'Expected base64 with padding.')
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  // Two spellings decode alike when the bits past the last byte differ; only zero bits are canonical.
  if (text.endsWith('=') && toBase64(bytes.subarray(-(bytes.length % 3))) !== text.slice(-4)) {
    throw new LedgerError('bad-encoding', 'The last base64 character carries bits that are not zero.')
  }
  return bytes
}

/** True where both hold the same bytes. Hashes here are public, so the time it takes gives nothing away. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
