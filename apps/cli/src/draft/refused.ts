import { Failure } from '../failure.ts'
import { readBytes } from '../input/files.ts'
import type { Onto } from './onto.ts'
import type { Proposed } from './proposed.ts'

/** Keys of proposals, one a line, as `--json` prints them. @throws {Failure} `unreadable`, `bad-text` */
export function refusedIn(path: string): string[] {
  return decode(path)
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

/** Keys that no proposal has, but for those of pages that the case holds: they are not asked again. */
export function strayIn(refused: readonly string[], { proposals }: Proposed, onto: Onto | null): string[] {
  const keys = new Set(proposals.map(({ key }) => key))
  const held = [...(onto?.bytes.keys() ?? [])]
  return refused.filter((key) => !keys.has(key) && !held.some((hash) => key.includes(hash)))
}

function decode(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path))
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure('bad-text', `${path}: expected UTF-8 text, the key of a proposal a line`, { cause })
  }
}
