import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import {
  caseKey,
  createSigner,
  deskKeyName,
  formatSignerKey,
  fromBase64,
  parseSignerKey,
  type Signer,
  toBase64,
} from '@hearsay/ledger'
import type { Seen } from '../write/sign.ts'

/*
 * The file of a desk's key: the key on the first line, and after it, for each log, the largest checkpoint that
 * it has signed. So whoever moves the key moves with it the memory of what was signed, and a database that was
 * restored from an old copy is not signed into a second history.
 *
 *   PRIVATE+KEY+hearsay.local/0f3a…+1a2b3c4d+…
 *   signed hearsay.local/0f3a…/mill-fire 120 kq3Z…=
 */

const LABEL = 'hearsay.local'
const SEED_BYTES = 32

/** A desk's key, and what it remembers. */
export interface KeyFile {
  readonly signer: Signer
  /** The largest checkpoint signed, by origin. */
  readonly signed: ReadonlyMap<string, Seen>
}

/** Reads the file; undefined where there is none. @throws {LedgerError} `bad-key`, or what the system says */
export function readKeyFile(path: string): KeyFile | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
  const [key = '', ...lines] = text.trim().split('\n')
  const signed = lines.flatMap((line): [string, Seen][] => {
    const [, origin, size, root] = /^signed (\S+) (\d+) (\S+)$/.exec(line) ?? []
    return origin && root ? [[origin, { size: Number(size), root: fromBase64(root) }]] : []
  })
  return { signer: parseSignerKey(key.trim()), signed: new Map(signed) }
}

/** The signer of one case: each is a log of its own, named after the desk's key and the case. */
export function caseSigner({ key, sign }: Signer, caseId: string): Signer {
  return { key: caseKey(key, caseId), sign }
}

/** A new key, whose name holds its own fingerprint, so that no other key can go by it. */
function newKey(): string {
  const seed = randomBytes(SEED_BYTES)
  const { publicKey } = createSigner(LABEL, seed).key
  return formatSignerKey(deskKeyName(publicKey, LABEL), seed)
}

/** Makes a key where there is none. Of two processes that do one wins, and neither reads half a key. */
export function makeKeyFile(path: string): void {
  const aside = writeAside(path, `${newKey()}\n`)
  try {
    linkSync(aside, path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(aside)
  }
}

/**
 * Puts another key in the place of the one that is there, or of one that is lost.
 * @returns where the old file is kept, beside; undefined where there was none
 */
export function replaceKeyFile(path: string, at: string): string | undefined {
  const aside = writeAside(path, `${newKey()}\n`)
  const kept = `${path}.before-${at.replaceAll(':', '')}-${randomBytes(2).toString('hex')}`
  try {
    renameSync(path, kept)
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error
    renameSync(aside, path)
    return undefined
  }
  renameSync(aside, path)
  return kept
}

/** Remembers that a checkpoint was signed, before anybody is shown it. */
export function rememberSigned(path: string, origin: string, seen: Seen): void {
  const file = readKeyFile(path)
  const before = file?.signed.get(origin)
  if (file === undefined || (before !== undefined && before.size >= seen.size)) return
  const [key = ''] = readFileSync(path, 'utf8').split('\n')
  const lines = [...file.signed, [origin, seen] as const].map(
    ([name, { size, root }]) => [name, `signed ${name} ${size} ${toBase64(root)}`] as const,
  )
  renameSync(writeAside(path, `${[key, ...new Map(lines).values()].join('\n')}\n`), path)
}

function writeAside(path: string, text: string): string {
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  writeFileSync(aside, text, { mode: 0o600, flush: true })
  return aside
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
