import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { toHex } from '@hearsay/text'
import { isSoundKey, type Verify, verifyEd25519 } from './note/key.ts'

/**
 * The same as `verifyEd25519`, by OpenSSL, which needs a twentieth of the time for what is signed well.
 * OpenSSL checks R = SB − hA itself, and compares R byte for byte; the portable one checks the same times
 * eight, so that whatever OpenSSL takes, it takes, if the key is one that it takes. All else is left to the
 * portable one: both say the same of everything.
 */
export const nodeVerify: Verify = (publicKey, message, signature) => {
  const key = keyOf(publicKey)
  if (key !== undefined && verify(undefined, message, key, signature)) return true
  return verifyEd25519(publicKey, message, signature)
}

/** A desk has one key, and a few that it had. */
const KEPT = 100
const keys = new Map<string, KeyObject | undefined>()

function keyOf(publicKey: Uint8Array): KeyObject | undefined {
  const name = toHex(publicKey)
  if (!keys.has(name)) {
    if (keys.size === KEPT) keys.clear()
    keys.set(name, isSoundKey(publicKey) ? opensslKey(publicKey) : undefined)
  }
  return keys.get(name)
}

function opensslKey(publicKey: Uint8Array): KeyObject {
  const x = Buffer.from(publicKey).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
