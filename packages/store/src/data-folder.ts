import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Entry } from '@hearsay/case'
import { formatSignerKey, parseSignerKey, type Signer, verifierKey } from '@hearsay/ledger'
import { openCaseStore } from './case-store.ts'
import type { Store } from './store.ts'

const DATABASE = 'hearsay.db'
const KEY = 'log.key'
const KEY_NAME = 'hearsay.local'
const SEED_BYTES = 32

/** A desk's folder: its database, and the key that signs its logs. */
export interface DataFolder {
  readonly store: Store<Entry, Case>
  /**
   * Signs checkpoints of one case. Each case is a log of its own, so each has its own name:
   * `hearsay.local/<case>`.
   */
  readonly signer: (caseId: string) => Signer
  readonly close: () => Promise<void>
}

/** Where the database of a folder lies. */
export function databaseFile(folder: string): string {
  return join(folder, DATABASE)
}

/**
 * Opens a folder, made where there is none; only its owner may enter it. The key is made when it is first
 * needed. Throws what the system says where the folder cannot be used, and what `openCaseStore` throws.
 */
export async function openData(folder: string): Promise<DataFolder> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const store = await openCaseStore({ file: databaseFile(folder) })
  let signer: Signer | undefined
  return {
    store,
    signer: (caseId) => {
      signer ??= parseSignerKey(readKey(join(folder, KEY)).trim())
      return { key: verifierKey(`${signer.key.name}/${caseId}`, signer.key.publicKey), sign: signer.sign }
    },
    close: () => store.close(),
  }
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    makeKey(file)
    return readFileSync(file, 'utf8')
  }
}

/**
 * Writes a new key aside and links it into place, so that of two processes one wins and neither reads half a
 * key.
 */
function makeKey(file: string): void {
  const aside = `${file}.${randomBytes(8).toString('hex')}`
  writeFileSync(aside, `${formatSignerKey(KEY_NAME, randomBytes(SEED_BYTES))}\n`, {
    mode: 0o600,
    flush: true,
  })
  try {
    linkSync(aside, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside)
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
