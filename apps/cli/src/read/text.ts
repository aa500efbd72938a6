import { buffer } from 'node:stream/consumers'
import { Failure } from '../failure.ts'
import { pathKind, readBytes } from '../input/files.ts'
import { type PageText, pageTextOf, proseOf } from './page.ts'

/** Longer texts are cut up by whoever has them; a reading holds every word of its text in memory. */
const LONGEST = 64 * 1024 * 1024

export interface Document {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  /** What of the text is read: all of it, or the article of a page, at the same offsets. */
  readonly prose: string
  /** The page that the text was taken out of; null where the bytes are the text. */
  readonly page: PageText | null
}

/**
 * The text of a file, or of standard input for `-`: of a page of HTML or a PDF as it is captured, all else
 * decoded as a case decodes its documents: strict UTF-8, without a byte order mark, so that offsets mean the
 * same in both.
 * @throws {Failure} `unreadable`, `bad-text` or `refused`
 */
export async function readDocument(path: string): Promise<Document> {
  const name = path === '-' ? 'standard input' : path
  if (path !== '-' && pathKind(path) === 'folder')
    throw new Failure(
      'unreadable',
      `${path}: expected a file; it is a folder: give a file in it, or use hearsay draft`,
    )
  const bytes = path === '-' ? await buffer(process.stdin) : readBytes(path)
  if (bytes.length > LONGEST)
    throw new Failure('bad-text', `${name}: expected at most 64 MiB of text; this is ${bytes.length} bytes`)
  const page = await pageTextOf(name, bytes)
  if (page) return { name, bytes, text: page.text, prose: proseOf(page), page }
  const text = decode(name, bytes)
  return { name, bytes, text, prose: text, page }
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
