import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StoreError } from '../errors.ts'
import { KEY_BYTES } from './cipher.ts'

/**
 * A key that enciphers, from its file; undefined where there is none.
 * @param what it is, as in `the key of names under protection`
 * @throws {StoreError} `lost-key`
 */
export function readKey(path: string, what: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (key.length !== KEY_BYTES) throw new StoreError('lost-key', `${path}: expected ${what}. Put it back.`)
  return key
}

/** Makes a key where there is none; of two processes that do, the first. @returns the key in the file */
export function makeKey(path: string): Uint8Array {
  const made = randomBytes(KEY_BYTES)
  writeFileSync(path, `${made.toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return made
}
