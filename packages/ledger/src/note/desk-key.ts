import { portableSha256, toHex } from '@hearsay/text'
import { type VerifierKey, verifierKey } from './key.ts'

/*
 * A desk has one key and a log for each case. The key's name holds its own fingerprint, so that no other key
 * can go by it, and the log of a case is named after the key and the case, so that what was signed for one
 * cannot be shown for another:
 *
 *   hearsay.local/0f3a…            the desk
 *   hearsay.local/0f3a…/mill-fire  the log of one of its cases: its origin, and the name of its key
 *
 * Desks of long ago are called hearsay.local alone; of their names only the last part can be held against
 * anything.
 */

/** Hexadecimal digits of SHA-256 of the public key that stand in its name: 80 bits. */
const DIGITS = 20
const FINGERPRINT = /^[0-9a-f]{20}$/

export function fingerprint(publicKey: Uint8Array): string {
  return toHex(portableSha256(publicKey)).slice(0, DIGITS)
}

/** The name of a desk's key. @param label whose it is said to be, which nothing proves */
export function deskKeyName(publicKey: Uint8Array, label: string): string {
  return `${label}/${fingerprint(publicKey)}`
}

/** The key of one case's log: the desk's, under the name of the log. */
export function caseKey({ name, publicKey }: VerifierKey, caseId: string): VerifierKey {
  return verifierKey(`${name}/${caseId}`, publicKey)
}

/** The name of a log without its case: the desk that it says it is of. */
export function deskOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}

/**
 * Whether a key carries no fingerprint but its own, anywhere before the last part of its name: that is the
 * case's, and may look like anything.
 */
export function isOwnName({ name, publicKey }: VerifierKey): boolean {
  const own = fingerprint(publicKey)
  return deskOf(name)
    .split('/')
    .every((part) => !FINGERPRINT.test(part) || part === own)
}

/** Whether a desk's key, or a case's own, vouches for the key of a case's log. */
export function vouches(trusted: VerifierKey, { name, publicKey }: VerifierKey): boolean {
  if (toHex(trusted.publicKey) !== toHex(publicKey)) return false
  return trusted.name === name || (isDesk(trusted) && trusted.name === deskOf(name))
}

/** A name that goes on after the fingerprint is that of a case, and vouches for nothing below it. */
function isDesk({ name, publicKey }: VerifierKey): boolean {
  return !deskOf(name).split('/').includes(fingerprint(publicKey))
}
