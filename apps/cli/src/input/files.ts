import { readFileSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { Failure } from '../failure.ts'

export type PathKind = 'file' | 'folder' | 'nothing'

const SAID: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
}

export function pathKind(path: string): PathKind {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 'nothing'
  return found.isDirectory() ? 'folder' : 'file'
}

/** @throws {Failure} `unreadable`, with the reason in words */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Failure('unreadable', `${path}: cannot be read: ${reason(error)}`, { cause: error })
  }
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
