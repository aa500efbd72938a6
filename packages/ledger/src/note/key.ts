import { portableSha256, toHex } from '@hearsay/text'
import { ed25519 } from '@noble/curves/ed25519.js'
import { concat, fromBase64, fromHex, toBase64, utf8 } from '../bytes.ts'
import { LedgerError } from '../errors.ts'

/*
 * Keys of C2SP signed-note (c2sp.org/signed-note), Ed25519 only (signature type 0x01). As text, in the
 * spelling of Go's golang.org/x/mod/sumdb/note, which other logs and witnesses share:
 *   verifier  name+ID+base64(0x01 ‖ public key)
 *   signer    PRIVATE+KEY+name+ID+base64(0x01 ‖ seed)
 */

const ED25519 = 0x01
const KEY_BYTES = 32
const NAME = /^[^\s+\p{White_Space}\p{Cc}]+$/u

/** Who can be believed to have signed: a name and a public key, bound together by the key id. */
export interface VerifierKey {
  readonly name: string
  /** 8 hexadecimal digits: the first bytes of SHA-256(name ‖ "\n" ‖ 0x01 ‖ public key). */
  readonly id: string
  readonly publicKey: Uint8Array
}

/** Somebody who can sign: a verifier key and a function that makes its signatures. */
export interface Signer {
  readonly key: VerifierKey
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** @throws {LedgerError} `bad-key` for a name that notes cannot carry, or a key that is not 32 bytes */
export function verifierKey(name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) {
    throw new LedgerError('bad-key', `"${name}" is no key name: at least one character, no spaces, no "+".`)
  }
  if (publicKey.length !== KEY_BYTES)
    throw new LedgerError('bad-key', `An Ed25519 key has ${KEY_BYTES} bytes.`)
  const id = toHex(
    portableSha256(concat(utf8(`${name}\n`), Uint8Array.of(ED25519), publicKey)).subarray(0, 4),
  )
  return Object.freeze({ name, id, publicKey })
}

export const isKeyName = (name: string): boolean => name.isWellFormed() && NAME.test(name)

/** A signer from a name and a 32-byte RFC 8032 seed. @throws {LedgerError} `bad-key` */
export function createSigner(name: string, seed: Uint8Array): Signer {
  if (seed.length !== KEY_BYTES) throw new LedgerError('bad-key', `An Ed25519 seed has ${KEY_BYTES} bytes.`)
  const key = verifierKey(name, ed25519.getPublicKey(seed))
  return Object.freeze({ key, sign: (message: Uint8Array) => ed25519.sign(message, seed) })
}

/** Whether a signature is that of a key over a message. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/**
 * RFC 8032 verification. The library's default (ZIP 215) also accepts encodings of points that RFC 8032
 * forbids, so that one signature would have several spellings; `zip215: false` refuses them.
 */
export const verifyEd25519: Verify = (publicKey, message, signature) => {
  if (publicKey.length !== KEY_BYTES || signature.length !== 2 * KEY_BYTES) return false
  return ed25519.verify(signature, message, publicKey, { zip215: false })
}

export const formatVerifierKey = (key: VerifierKey): string =>
  `${key.name}+${key.id}+${toBase64(concat(Uint8Array.of(ED25519), key.publicKey))}`

/** @throws {LedgerError} `bad-key` */
export function parseVerifierKey(text: string): VerifierKey {
  const { name, id, bytes } = splitKey(text)
  const key = verifierKey(name, bytes)
  if (key.id !== id)
    throw new LedgerError('bad-key', `Key id ${id} does not belong to this key; it would be ${key.id}.`)
  return key
}

const SECRET = 'PRIVATE+KEY+'

/** The secret half as text, for a file that only its owner reads. */
export const formatSignerKey = (name: string, seed: Uint8Array): string =>
  `${SECRET}${name}+${createSigner(name, seed).key.id}+${toBase64(concat(Uint8Array.of(ED25519), seed))}`

/** @throws {LedgerError} `bad-key`; the message never repeats the key */
export function parseSignerKey(text: string): Signer {
  if (!text.startsWith(SECRET)) throw new LedgerError('bad-key', `A signer key starts with "${SECRET}".`)
  const { name, id, bytes } = splitKey(text.slice(SECRET.length))
  const signer = createSigner(name, bytes)
  if (signer.key.id !== id) throw new LedgerError('bad-key', 'The key id does not belong to this signer key.')
  return signer
}

function splitKey(text: string): { name: string; id: string; bytes: Uint8Array } {
  const [name = '', id = '', ...rest] = text.split('+')
  try {
    if (fromHex(id).length !== 4) throw new LedgerError('bad-encoding', 'A key id has 8 hexadecimal digits.')
    const bytes = fromBase64(rest.join('+'))
    if (bytes[0] !== ED25519) throw new LedgerError('bad-key', 'Only Ed25519 keys (type 1) are known here.')
    return { name, id, bytes: bytes.subarray(1) }
  } catch (cause) {
    throw new LedgerError('bad-key', 'Expected a key of the form name+id+base64 (C2SP signed-note).', {
      cause,
    })
  }
}

/** Whether signatures of a key are taken: it is a point as RFC 8032 spells it, and not of small order. */
export function isSoundKey(publicKey: Uint8Array): boolean {
  if (publicKey.length !== KEY_BYTES) return false
  try {
    return !ed25519.Point.fromBytes(publicKey).isSmallOrder()
  } catch {
    // What is no point is no key.
    return false
  }
}
