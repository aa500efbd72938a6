import { timingSafeEqual } from 'node:crypto'
import type { Keys } from './keys.ts'

/*
 * A token says whose it is and carries a code that only the key makes: the address of a page is all that a
 * right comes from. It is short, so that the header in which it stands is never folded.
 */

/** What a token lets its holder do: confirm, choose, leave, have everything erased; or report a bounce. */
export type Purpose = 'confirm' | 'choices' | 'leave' | 'erase' | 'bounce'

const ID_BYTES = 8
const CODE_BYTES = 10

export const newId = (random: (size: number) => Uint8Array): string =>
  Buffer.from(random(ID_BYTES)).toString('hex')

/** Whose a token is; to confirm, of which round. */
interface Holder {
  readonly id: string
  readonly round: number
}

/** 24 letters that stand in an address as they are. */
export function tokenFor(keys: Keys, purpose: Exclude<Purpose, 'bounce'>, holder: Holder): string {
  return bytesFor(keys, purpose, holder).toString('base64url')
}

/** 36 letters in which capitals do not count: mail servers do not keep them. */
export function bounceToken(keys: Keys, id: string): string {
  return bytesFor(keys, 'bounce', { id, round: 0 }).toString('hex')
}

function bytesFor(keys: Keys, purpose: Purpose, { id, round }: Holder): Buffer {
  const what = [purpose, id, purpose === 'confirm' ? round : 0].join('\n')
  const code = keys.code('token', what).subarray(0, CODE_BYTES)
  return Buffer.concat([Buffer.from(id, 'hex'), code])
}

/** Whose a token claims to be; undefined for what is none. It is to be held against {@link isGenuine}. */
export function claimedId(token: string): string | undefined {
  const bytes = bytesIn(token)
  return bytes.length === ID_BYTES + CODE_BYTES ? bytes.subarray(0, ID_BYTES).toString('hex') : undefined
}

export function isGenuine(keys: Keys, purpose: Purpose, holder: Holder, token: string): boolean {
  const [given, right] = [bytesIn(token), bytesFor(keys, purpose, holder)]
  return given.length === right.length && timingSafeEqual(given, right)
}

function bytesIn(token: string): Buffer {
  if (/^[0-9a-f]{36}$/i.test(token)) return Buffer.from(token, 'hex')
  return /^[\w-]{24}$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0)
}
