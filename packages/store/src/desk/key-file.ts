import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
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
 * The file of a desk's key: the key on the first line, and after it what it has signed of each log:
 * checkpoints, and the numbers of notices. So whoever moves the key moves with it the memory of what was
 * signed, and a database that was restored from an old copy is not signed into a second history, nor does it
 * make public what was withdrawn since. Lines are only ever added, so that of processes that sign at once
 * none forgets what another did, and none puts an old key back in the place of a new one.
 *
 *   PRIVATE+KEY+hearsay.local/0f3a…+1a2b3c4d+…
 *   signed hearsay.local/0f3a…/mill-fire 120 kq3Z…=
 *   noticed hearsay.local/0f3a…/mill-fire 3.
 */

const LABEL = 'hearsay.local'
const SEED_BYTES = 32

/** A desk's key, and what it remembers. */
export interface KeyFile {
  readonly signer: Signer
  /** The largest checkpoint signed, by origin. */
  readonly signed: ReadonlyMap<string, Seen>
  /** The number of the last notice signed, by origin. */
  readonly noticed: ReadonlyMap<string, number>
}

/** Each says where it ends: of a process that was killed, a line may end early. */
const SIGNED = /^signed (\S+) (\d+) ([A-Za-z0-9+/]{43}=)$/
const NOTICED = /^noticed (\S+) (\d+)\.$/

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
  const signed = new Map<string, Seen>()
  const noticed = new Map<string, number>()
  for (const line of lines) {
    const [, log, size, root] = SIGNED.exec(line) ?? []
    if (log && root && Number(size) > (signed.get(log)?.size ?? -1))
      signed.set(log, { size: Number(size), root: fromBase64(root) })
    const [, origin, number] = NOTICED.exec(line) ?? []
    if (origin) noticed.set(origin, Math.max(Number(number), noticed.get(origin) ?? 0))
  }
  return { signer: parseSignerKey(key.trim()), signed, noticed }
}

/** What the key in a file remembers to have signed of a case, at most one. @throws as {@link readKeyFile} */
export function signedOf(path: string, caseId: string): readonly Seen[] {
  const file = readKeyFile(path)
  const seen = file?.signed.get(caseSigner(file.signer, caseId).key.name)
  return seen ? [seen] : []
}

/** The signer of one case: each is a log of its own, named after the desk's key and the case. */
export function caseSigner({ key, sign }: Signer, caseId: string): Signer {
  return { key: caseKey(key, caseId), sign }
}

/** A new key as its file has it, whose name holds its own fingerprint, so that no other key can go by it. */
export function newKey(): string {
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
export function replaceKeyFile(path: string, key: string, at: string): string | undefined {
  const aside = writeAside(path, `${key}\n`)
  const kept = `${path}.before-${at.replaceAll(':', '')}-${randomBytes(2).toString('hex')}`
  const wasThere = linkIfThere(path, kept)
  // At no moment is there none: whoever found none would make one.
  renameSync(aside, path)
  return wasThere ? kept : undefined
}

function linkIfThere(path: string, to: string): boolean {
  try {
    linkSync(path, to)
    return true
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false
    throw error
  }
}

/** Remembers that a checkpoint was signed, before anybody is shown it. */
export function rememberSigned(path: string, origin: string, { size, root }: Seen): void {
  const before = readKeyFile(path)?.signed.get(origin)
  if (before === undefined || before.size < size) addLine(path, `signed ${origin} ${size} ${toBase64(root)}`)
}

/** Remembers that a notice was signed. */
export function rememberNotice(path: string, origin: string, number: number): void {
  const before = readKeyFile(path)?.noticed.get(origin) ?? 0
  if (before < number) addLine(path, `noticed ${origin} ${number}.`)
}

/** Adds a line to a file that is there; what another adds meanwhile stays whole. */
function addLine(path: string, line: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    // Whoever was killed may have left half a line.
    const begins = readFileSync(path, 'utf8').endsWith('\n') ? '' : '\n'
    writeSync(file, `${begins}${line}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function writeAside(path: string, text: string): string {
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  writeFileSync(aside, text, { mode: 0o600, flush: true })
  return aside
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
