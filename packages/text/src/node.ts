import { hash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { HASH_BYTES, type Hasher } from './sha256.ts'

/**
 * SHA-256 from OpenSSL, several times as fast as the portable one. Taken as a string of bytes, because
 * `node:crypto` needs three times as long to make a Buffer for so small a result.
 */
export const nodeSha256: Hasher = (bytes) => {
  const digest = hash('sha256', bytes, 'latin1')
  const out = new Uint8Array(HASH_BYTES)
  for (let i = 0; i < HASH_BYTES; i++) out[i] = digest.charCodeAt(i)
  return out
}

/**
 * Makes a folder, and those above it, where they are not there yet. One at a time: the recursive `mkdir` of
 * Node never ends where a folder is there and will hold no other, as /proc is.
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (existsSync(path)) return
  makeFolder(dirname(path), mode)
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    // Another process may have made it since.
    if (!existsSync(path)) throw error
  }
}
