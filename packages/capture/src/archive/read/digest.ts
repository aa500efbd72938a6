import { createHash } from 'node:crypto'

const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  sha512: 'sha512',
  'sha-512': 'sha512',
}

/**
 * Compares a labelled digest (`sha1:B2LT…`) with those of some bytes; null where its algorithm is not known.
 * It may be written in hexadecimal, Base32 or Base64: writers do all three.
 */
export function digestFits(labelled: string, candidates: readonly Uint8Array[]): boolean | null {
  const colon = labelled.indexOf(':')
  const algorithm = ALGORITHMS[labelled.slice(0, Math.max(0, colon)).trim().toLowerCase()]
  if (algorithm === undefined) return null
  const value = labelled.slice(colon + 1).trim()
  return candidates.some((bytes) => spelled(createHash(algorithm).update(bytes).digest(), value))
}

function spelled(digest: Buffer, value: string): boolean {
  const bare = value.replace(/=+$/, '')
  return (
    digest.toString('hex') === bare.toLowerCase() ||
    base32(digest) === bare.toUpperCase() ||
    digest.toString('base64').replace(/=+$/, '') === bare ||
    digest.toString('base64url') === bare
  )
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base32 (RFC 4648) without padding. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
