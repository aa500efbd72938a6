import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { StoreError } from '../errors.ts'
import { KEY_BYTES } from './cipher.ts'

/** The key that opens protected names; undefined where there is none. @throws {StoreError} `lost-key` */
export function readNameKey(path: string): Uint8Array | undefined {
  if (!existsSync(path)) return undefined
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (key.length !== KEY_BYTES)
    throw new StoreError('lost-key', `${path}: expected the key of names under protection. Put it back.`)
  return key
}

/** Makes a key where there is none; of two processes that do, the first. @returns the key in the file */
export function makeNameKey(path: string): Uint8Array {
  const made = randomBytes(KEY_BYTES)
  writeFileSync(path, `${made.toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  return made
}
