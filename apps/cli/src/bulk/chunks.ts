import { createReadStream, fstatSync, statSync } from 'node:fs'
import { Failure } from '../failure.ts'
import { pathKind, reason } from '../input/files.ts'

const STANDARD_INPUT = 0

/** A file, or standard input for `-`, as it comes. @throws {Failure} `unreadable` */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  if (path === '-') return yield* process.stdin
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw new Failure('unreadable', `${path}: cannot be read: ${reason(error)}`, { cause: error })
  }
}

/** Bytes of a file; null where nobody knows how much will come, as of a pipe. */
export function sizeOf(path: string): number | null {
  if (path !== '-' && pathKind(path) === 'nothing') return null
  const found = path === '-' ? fstatSync(STANDARD_INPUT) : statSync(path)
  return found.isFile() ? found.size : null
}
