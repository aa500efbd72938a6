import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type Archived, type ArchiveItem, type ArchiveTally, readArchive } from '../archive/index.ts'
import { capture } from '../capture.ts'
import { type CaptureNote, RefusedError } from '../captured.ts'
import type { Exchange } from '../fetch/exchange.ts'
import { kindOf } from '../kind.ts'
import type { NotTaken, Taken, TakenPage } from './taken.ts'

/** Remarks on an archive that are kept; a damaged one may give millions. */
const MOST_REMARKS = 1000

/** An archive on the disk, or in memory. */
export type Opened =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array; readonly exchange: Exchange | null }

/** Every page of a WARC or WACZ, then the archive. @throws {RefusedError} as `readArchive` does */
export async function* takeArchive(opened: Opened): AsyncGenerator<Taken> {
  const source = 'path' in opened ? opened.path : opened.bytes
  const notes: CaptureNote[] = []
  let [others, tally]: [number, ArchiveTally | null] = [0, null]
  for await (const item of readArchive(source)) {
    if (item.kind === 'tally') tally = item
    else if (item.kind === 'remark') note(notes, remarkOf(item))
    else if (isPage(item)) yield* await pagesOf(item)
    else others++
  }
  if (others > 0)
    note(notes, { code: 'not-pages', message: `${others} records are no page, or none that was there` })
  yield { kind: 'archive', name: opened.name, ...(await measured(opened)), tally, notes }
}

/**
 * An answer with a page in it. Scripts and styles look like text; only what is called text is taken as such.
 */
function isPage({ bytes, mediaType, status, type, url }: Archived): boolean {
  if (status !== null && (status < 200 || status > 299)) return false
  if (type === 'conversion' || url?.startsWith('urn:')) return false
  const kind = kindOf(bytes, mediaType)
  const isText = kind === 'plain' && /^text\/plain\b/i.test(mediaType ?? '') && !url?.endsWith('/robots.txt')
  return kind === 'html' || kind === 'pdf' || isText
}

async function pagesOf(archived: Archived): Promise<(TakenPage | NotTaken)[]> {
  const { bytes, name, url, mediaType, at, place, id: recordId } = archived
  try {
    const found = await capture({ bytes, name, url, mediaType, at })
    return found.map((captured) => ({
      kind: 'page',
      captured: { ...captured, notes: [...archived.notes, ...captured.notes] },
      origin: { kind: 'archive', place, recordId },
      part: `${place.member ?? ''}#${place.record} ${captured.hash}`,
    }))
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return [{ kind: 'not-taken', name, note: { code: error.code, message: error.message } }]
  }
}

function remarkOf({ code, message, place }: Extract<ArchiveItem, { kind: 'remark' }>): CaptureNote {
  return { code, message: place === null ? message : `record ${place.record}: ${message}` }
}

function note(notes: CaptureNote[], one: CaptureNote): void {
  if (notes.length < MOST_REMARKS) notes.push(one)
}

async function measured(opened: Opened) {
  const hash = createHash('sha256')
  let size = 0
  const chunks = 'path' in opened ? createReadStream(opened.path) : [opened.bytes]
  for await (const chunk of chunks) {
    hash.update(chunk)
    size += chunk.length
  }
  const kept = 'path' in opened ? { bytes: null, exchange: null } : opened
  return { hash: `sha256:${hash.digest('hex')}`, size, bytes: kept.bytes, exchange: kept.exchange }
}
