import { buffer } from 'node:stream/consumers'
import { Failure } from '../failure.ts'
import { readBytes } from '../input/files.ts'

/** Longer texts are cut up by whoever has them; a reading holds every word of its text in memory. */
const LONGEST = 64 * 1024 * 1024

export interface Document {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
}

/**
 * The text of a file, or of standard input for `-`. Decoded as a case decodes its documents: strict UTF-8,
 * without a byte order mark, so that offsets mean the same in both.
 * @throws {Failure} `unreadable` or `bad-text`
 */
export async function readDocument(path: string): Promise<Document> {
  const name = path === '-' ? 'standard input' : path
  const bytes = path === '-' ? await buffer(process.stdin) : readBytes(path)
  if (bytes.length > LONGEST)
    throw new Failure('bad-text', `${name}: expected at most 64 MiB of text; this is ${bytes.length} bytes`)
  return { name, bytes, text: decode(name, bytes) }
}

function decode(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Failure('bad-text', `${name}: expected UTF-8 text; convert it first (iconv -t UTF-8)`, {
      cause,
    })
  }
}
