import { createHash } from 'node:crypto'
import type { CaptureNote } from '../../captured.ts'
import type { Archived, Field } from '../item.ts'
import { shown } from '../shown.ts'
import { fieldOf } from './head.ts'

const ALGORITHMS = new Map(
  Object.entries({
    md5: 'md5',
    sha1: 'sha1',
    'sha-1': 'sha1',
    sha256: 'sha256',
    'sha-256': 'sha256',
    sha512: 'sha512',
    'sha-512': 'sha512',
  }),
)

/**
 * Compares a labelled digest (`sha1:B2LT…`) with those of some bytes; null where its algorithm is not known.
 * It may be written in hexadecimal, Base32 or Base64: writers do all three.
 */
export function digestFits(labelled: string, candidates: readonly Uint8Array[]): boolean | null {
  const colon = labelled.indexOf(':')
  const algorithm = ALGORITHMS.get(labelled.slice(0, Math.max(0, colon)).trim().toLowerCase())
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

/** A record and its block, as far as the file has it. */
interface Checked {
  readonly fields: readonly Field[]
  readonly block: Buffer
  readonly missing: number
}

/**
 * Compares the digests that a record gives. A payload's covers, by the standard, what is left once chunks are
 * undone; writers disagree, so one that fits any of the `payloads` (as stored, decoded) is right too.
 */
export function checkDigests(
  { fields, block, missing }: Checked,
  payloads: readonly (Buffer | null)[],
): { readonly digest: Archived['digest']; readonly notes: CaptureNote[] } {
  const parts = [
    { what: 'record', given: fieldOf(fields, 'WARC-Block-Digest'), candidates: [block] },
    { what: 'payload', given: fieldOf(fields, 'WARC-Payload-Digest'), candidates: payloads },
  ]
  const notes: CaptureNote[] = []
  const found = new Set<boolean | null>()
  for (const { what, given, candidates } of parts) {
    if (given === null) continue
    const fits =
      missing > 0
        ? false
        : digestFits(
            given,
            candidates.filter((bytes) => bytes !== null),
          )
    found.add(fits)
    if (fits !== true) notes.push(digestNote(what, given, fits))
  }
  const digest = found.has(false)
    ? 'wrong'
    : found.has(true)
      ? 'right'
      : found.has(null)
        ? 'not-checked'
        : 'not-given'
  return { digest, notes }
}

function digestNote(what: string, given: string, fits: false | null): CaptureNote {
  if (fits === false)
    return { code: 'wrong-digest', message: `The ${what} does not have the digest it is given.` }
  const message = `The digest "${shown(given)}" of the ${what} was not checked.`
  return { code: 'unknown-digest', message }
}
