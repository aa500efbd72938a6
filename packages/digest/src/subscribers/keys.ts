import { createHmac, hkdfSync } from 'node:crypto'
import { decipher, encipher, makeKey, readKey, StoreError } from '@hearsay/store/cipher'
import { type Address, sameAddress } from '../core/address.ts'

/** What one key gives: each use has a key of its own (HKDF, RFC 5869). */
export interface Keys {
  readonly finderOf: (address: Address) => string
  readonly seal: (id: string, address: Address) => Uint8Array
  /** @throws {StoreError} `lost-key` where another key sealed it, or the row is of somebody else */
  readonly open: (id: string, sealed: Uint8Array) => Address
  /** A code over a text, for links and message ids: nobody without the key can make one. */
  readonly code: (use: 'token' | 'message' | 'check', text: string) => Buffer
}

export function keysFrom(master: Uint8Array): Keys {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', master, '', `hearsay digest ${use}`, 32))
  const [sealing, finding] = [derived('address'), derived('finder')]
  const codes = { token: derived('token'), message: derived('message'), check: derived('check') }
  return {
    finderOf: (address) => createHmac('sha256', finding).update(sameAddress(address)).digest('base64url'),
    seal: (id, address) => encipher(sealing, ['digest', id], address),
    open: (id, sealed) => {
      try {
        return decipher(sealing, ['digest', id], sealed).trimEnd() as Address
      } catch (cause) {
        throw new StoreError('lost-key', `${WHAT} does not open an address. Put the right one back.`, {
          cause,
        })
      }
    },
    code: (use, text) => createHmac('sha256', codes[use]).update(text).digest(),
  }
}

const WHAT = 'the key of the Daily Digest'

/**
 * The key in a file, made where there is none and nothing was ever sealed by one.
 * @throws {StoreError} `lost-key`
 */
export function keyIn(file: string, isNeeded: boolean): Uint8Array {
  const found = readKey(file, WHAT)
  if (found) return found
  if (isNeeded)
    throw new StoreError('lost-key', `${WHAT} is not in ${file}. Put it back: nothing else opens addresses.`)
  try {
    return makeKey(file)
  } catch (error) {
    // Another process was first.
    const made = readKey(file, WHAT)
    if (made) return made
    throw error
  }
}
