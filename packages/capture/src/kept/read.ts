import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { type About, type Captured, RefusedError, type Run } from '../captured.ts'
import { CaptureFolder, recordFile } from './folder.ts'
import { type CaptureRecord, captureRecord, type KeptFile, type PageRecord } from './record.ts'

/** A capture as it lies in a folder, and what is recorded of it. */
export interface ReadCapture {
  readonly record: PageRecord
  readonly captured: Captured
}

/**
 * The pages of a folder of captures, in the order in which they were kept, one in memory at a time. Bytes and
 * text are held against their hashes.
 * @throws {RefusedError} `malformed` for a record that is none, `altered` for a file that is not what was
 * kept
 */
export async function* readCaptures(path: string): AsyncGenerator<ReadCapture> {
  const folder = new CaptureFolder(path)
  for (const id of await folder.ids()) {
    const record = await readRecord(path, id)
    if (record.kind === 'page') yield await readPage(path, record)
  }
}

/** @throws {RefusedError} `malformed` */
export async function readRecord(path: string, id: string): Promise<CaptureRecord> {
  const name = join(path, recordFile(id))
  const refuse = (why: string, cause: unknown) =>
    new RefusedError('malformed', `${name}: expected the record of a capture; ${why}`, { cause })
  const parsed = captureRecord.safeParse(jsonIn(await readFile(name, 'utf8'), refuse))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw refuse(`${issue?.path.join('.')}: ${issue?.message}`, parsed.error)
}

function jsonIn(text: string, refuse: (why: string, cause: unknown) => RefusedError): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('it is no JSON', error)
    throw error
  }
}

async function readPage(path: string, record: PageRecord): Promise<ReadCapture> {
  const bytes = await readKept(path, record.bytes)
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await readKept(path, record.text),
  )
  const captured: Captured = {
    incoming: { bytes, name: record.name, url: record.url, mediaType: record.declared, at: record.fetched },
    hash: record.bytes.hash,
    mediaType: record.mediaType,
    text,
    map: record.map.map(runOf),
    article: record.article.map(([start, end]) => ({ start, end })),
    about: record.about as About,
    notes: record.notes,
  }
  checkSpans(captured, join(path, recordFile(record.id)))
  return { record, captured }
}

function runOf([textStart, textEnd, start, end, page]: PageRecord['map'][number]): Run {
  const run = { text: { start: textStart, end: textEnd }, span: { start, end } }
  return page === undefined ? run : { ...run, page }
}

/** @throws {RefusedError} `altered` */
async function readKept(path: string, { file, hash }: KeptFile): Promise<Uint8Array> {
  if (file === null || !/^(?:bytes|text)\/[0-9a-f]{64}(?:\.\w+)?$/.test(file))
    throw new RefusedError(
      'malformed',
      `${path}: expected a file of the folder; found ${JSON.stringify(file)}`,
    )
  const bytes = await readFile(join(path, file))
  const found = hashName(bytes, nodeSha256)
  if (found === hash) return bytes
  throw new RefusedError('altered', `${join(path, file)}: expected ${hash}; found ${found}: it was altered`)
}

function checkSpans({ article, text }: Captured, name: string): void {
  let from = 0
  for (const { start, end } of article) {
    if (start < from || end < start || end > text.length)
      throw new RefusedError(
        'malformed',
        `${name}: expected stretches of the text, in order; found [${start}, ${end})`,
      )
    from = end
  }
}
