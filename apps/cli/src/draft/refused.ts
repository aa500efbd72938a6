import { Failure } from '../failure.ts'
import { readBytes } from '../input/files.ts'

/** Keys of proposals, one a line, as `--json` prints them. @throws {Failure} `unreadable`, `bad-text` */
export function refusedIn(path: string): string[] {
  return decode(path)
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

function decode(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path))
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('bad-text', `${path}: expected UTF-8 text, the key of a proposal a line`, { cause })
  }
}
