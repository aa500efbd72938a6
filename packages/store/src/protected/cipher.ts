import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Place } from '../context.ts'

/*
 * AES-256-GCM (NIST SP 800-38D): a random nonce, the tag, and what was enciphered. The case and the record
 * are bound in, so that a row that somebody moved to another record opens nothing there. Texts are filled up
 * to a multiple of BLOCK bytes, so that how long a name is does not say whose it may be.
 */

const CIPHER = 'aes-256-gcm'
export const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const BLOCK = 512

/** Enciphers a JSON text. */
export function encipher(key: Uint8Array, at: Place, record: string, json: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(boundTo(at, record))
  const body = Buffer.concat([cipher.update(filledUp(json)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/** What was enciphered, filled up with spaces. @throws Error where the key or the place is another */
export function decipher(key: Uint8Array, at: Place, record: string, sealed: Uint8Array): string {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const body = NONCE_BYTES + TAG_BYTES
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(boundTo(at, record))
  cipher.setAuthTag(sealed.subarray(NONCE_BYTES, body))
  return Buffer.concat([cipher.update(sealed.subarray(body)), cipher.final()]).toString('utf8')
}

/** Ids have no line ends. */
const boundTo = ({ desk, case_id }: Place, record: string): Buffer =>
  Buffer.from([desk, case_id, record].join('\n'))

/** JSON may end in spaces. */
function filledUp(json: string): Buffer {
  const bytes = Buffer.from(json)
  const filled = Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, ' ')
  bytes.copy(filled)
  return filled
}
