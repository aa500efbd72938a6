import { HASH_BYTES } from '@hearsay/text'
import { fromBase64, toBase64 } from '../bytes.ts'
import { LedgerError } from '../errors.ts'
import type { Signer, VerifierKey, Verify } from './key.ts'
import { type OpenedNote, openNote, signNote } from './note.ts'

/*
 * Checkpoints: c2sp.org/tlog-checkpoint. The text of a signed note with the log's origin, its size and its
 * root, one a line. Extension lines are read, because other logs write them, but never written: they are
 * not auditable.
 */

export interface Checkpoint {
  /** What the log calls itself, such as `desk.example/cases/abu-ghraib-2015`. */
  readonly origin: string
  /** Number of entries. */
  readonly size: number
  /** 32 bytes. */
  readonly root: Uint8Array
}

export interface OpenedCheckpoint extends OpenedNote {
  readonly checkpoint: Checkpoint
  readonly extensions: readonly string[]
}

const DECIMAL = /^(?:0|[1-9][0-9]*)$/

/** @throws {LedgerError} `bad-checkpoint` */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  if (origin === '' || origin.includes('\n')) throw bad(1, 'the origin is one line that is not empty')
  if (!Number.isSafeInteger(size) || size < 0) throw bad(2, 'the size is a whole number from 0 to 2^53 - 1')
  if (root.length !== HASH_BYTES) throw bad(3, `the root has ${HASH_BYTES} bytes`)
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/**
 * Reads the text of a checkpoint note; says nothing about who signed it.
 * @throws {LedgerError} `bad-checkpoint`, with the line in `where`
 */
export function parseCheckpoint(text: string): { checkpoint: Checkpoint; extensions: readonly string[] } {
  const [origin = '', size = '', root = '', ...rest] = text.split('\n')
  if (rest.pop() !== '') throw bad(4, 'three lines and a final newline were expected')
  if (origin === '') throw bad(1, 'the origin is empty')
  if (!DECIMAL.test(size) || !Number.isSafeInteger(Number(size))) throw bad(2, `"${size}" is no tree size`)
  const empty = rest.indexOf('')
  if (empty >= 0) throw bad(4 + empty, 'an extension line is empty')
  return { checkpoint: { origin, size: Number(size), root: parseRoot(root) }, extensions: rest }
}

function parseRoot(text: string): Uint8Array {
  try {
    const root = fromBase64(text)
    if (root.length === HASH_BYTES) return root
  } catch (cause) {
    throw bad(3, 'the root is not base64', cause)
  }
  throw bad(3, `the root does not have ${HASH_BYTES} bytes`)
}

/** @throws {LedgerError} `bad-checkpoint`, or as {@link signNote} */
export const signCheckpoint = (checkpoint: Checkpoint, signers: readonly Signer[]): string =>
  signNote(formatCheckpoint(checkpoint), signers)

/** @throws {LedgerError} `bad-checkpoint`, or as {@link openNote} */
export function openCheckpoint(
  note: string,
  keys: readonly VerifierKey[],
  verify?: Verify,
): OpenedCheckpoint {
  const opened = openNote(note, keys, verify)
  return { ...opened, ...parseCheckpoint(opened.text) }
}

const bad = (line: number, why: string, cause?: unknown): LedgerError =>
  new LedgerError('bad-checkpoint', `Line ${line} of the checkpoint: ${why}.`, {
    where: `line ${line}`,
    cause,
  })
