import { sha256 as noble } from '@noble/hashes/sha2.js'

/**
 * SHA-256 (FIPS 180-4): any bytes in, 32 bytes out. Synchronous, because a tree of a million leaves cannot
 * await a million promises. Whoever hashes much passes the one of its platform, several times as fast.
 */
export type Hasher = (bytes: Uint8Array) => Uint8Array

/** Bytes in a SHA-256 hash. */
export const HASH_BYTES = 32

/** Audited JavaScript that runs wherever this package does. */
export const portableSha256: Hasher = noble

/** How a case names bytes by their hash: `sha256:` and 64 lower-case hexadecimal digits. */
export function hashName(bytes: Uint8Array, hash: Hasher = portableSha256): string {
  return `sha256:${toHex(hash(bytes))}`
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Lower-case hexadecimal, two digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += HEX[byte]
  return text
}
