import { accessSync, closeSync, constants, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { Failure } from '../failure.ts'

export type PathKind = 'file' | 'folder' | 'nothing'

const SAID: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ELOOP: 'links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'what should be a folder on the way to it is a file',
}

/** @throws {Failure} `unreadable` where the system does not say, as of links that lead round in a circle */
export function pathKind(path: string): PathKind {
  const found = attempt(path, () => statSync(path, { throwIfNoEntry: false }))
  if (!found) return 'nothing'
  return found.isDirectory() ? 'folder' : 'file'
}

/** @throws {Failure} `unreadable`, with the reason in words */
export function readBytes(path: string): Uint8Array {
  return attempt(path, () => readFileSync(path))
}

/** @throws {Failure} `unreadable`, before anything is done */
export function checkReadable(path: string): void {
  attempt(path, () => accessSync(path, constants.R_OK))
}

const CHUNK = 2 ** 20

/**
 * A file in chunks, for one that is more than a buffer or a string can hold. @throws {Failure} `unreadable`
 */
export function* readChunks(path: string): Generator<Uint8Array> {
  const file = attempt(path, () => openSync(path, 'r'))
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK)
      const length = attempt(path, () => readSync(file, chunk))
      if (length === 0) return
      yield chunk.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function attempt<T>(path: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw unreadable(path, error)
  }
}

function unreadable(path: string, error: unknown): Failure {
  return new Failure('unreadable', `${path}: cannot be read: ${reason(error)}`, { cause: error })
}

/** Everything on standard input. */
export function readInput(): Promise<string> {
  return text(process.stdin)
}

export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return SAID[code] ?? error.message
}
