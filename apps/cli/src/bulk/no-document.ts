import { Failure } from '../failure.ts'
import { readChunks } from '../input/files.ts'
import { sizeOf } from './chunks.ts'

/** How pages, archives and other documents begin, bytes as characters; no line of JSON does. */
const BEGINNINGS = ['<', '%PDF-', 'WARC/', 'PK\x03\x04', '\x1f\x8b']
const BYTE_ORDER_MARK = '\xef\xbb\xbf'

/** Bytes: enough to see how a file begins. */
const ENOUGH = 64

/**
 * Lest each line of a page be refused by itself. What comes through a pipe is not looked at: it cannot be
 * read twice, and where others have cut a stream in parts each line has its own answer.
 * @throws {Failure} `bad-text` where a file is a document and holds no lines of JSON; `unreadable`
 */
export function refuseDocument(path: string): void {
  if (sizeOf(path) === null || path === '-') return
  const [first] = readChunks(path).take(1)
  const beginning = Buffer.from(first ?? []).toString('latin1', 0, ENOUGH)
  const text = beginning.replace(BYTE_ORDER_MARK, '').trimStart()
  if (!BEGINNINGS.some((one) => text.startsWith(one))) return
  throw new Failure(
    'bad-text',
    `${path}: expected one JSON object a line; found a document, such as hearsay capture takes`,
  )
}
