import { sha256 } from '@noble/hashes/sha2.js'

/**
 * SHA-256 (FIPS 180-4): any bytes in, 32 bytes out. Synchronous, because a tree of a million leaves cannot
 * await a million promises. The default runs anywhere; a server passes one that is several times as fast.
 */
export type Hasher = (bytes: Uint8Array) => Uint8Array

/** Audited JavaScript that runs wherever this package does. */
export const portableSha256: Hasher = sha256
