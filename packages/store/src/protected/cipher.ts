import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/*
 * AES-256-GCM (NIST SP 800-38D): a random nonce, the tag, and what was enciphered. What it belongs to is
 * bound in, so that a row that somebody moved to another record opens nothing there. Texts are filled up
 * to a multiple of BLOCK bytes, so that how long a name is does not say whose it may be.
 */

const CIPHER = 'aes-256-gcm'
export const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const BLOCK = 512

/**
 * Enciphers a text that may end in spaces, as JSON may.
 * @param belongsTo names of what it is of; none has a line end
 */
export function encipher(key: Uint8Array, belongsTo: readonly string[], text: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(bound(belongsTo))
  const body = Buffer.concat([cipher.update(filledUp(text)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

/**
 * What was enciphered, filled up with spaces. @throws Error where the key or what it belongs to is another
 */
export function decipher(key: Uint8Array, belongsTo: readonly string[], sealed: Uint8Array): string {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const body = NONCE_BYTES + TAG_BYTES
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(bound(belongsTo))
  cipher.setAuthTag(sealed.subarray(NONCE_BYTES, body))
  return Buffer.concat([cipher.update(sealed.subarray(body)), cipher.final()]).toString('utf8')
}

const bound = (names: readonly string[]): Buffer => Buffer.from(names.join('\n'))

function filledUp(text: string): Buffer {
  const bytes = Buffer.from(text)
  const filled = Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, ' ')
  bytes.copy(filled)
  return filled
}
