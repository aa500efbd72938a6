import { capture, RefusedError } from '@hearsay/capture'
import type { Case, Document } from '@hearsay/case'
import { type CapturedPage, capturedPage, type Page, plainPage, recordedOf } from '@hearsay/drafting'
import { loadReader } from '@hearsay/reading/node'
import type { Desk } from '@hearsay/store'
import { recent } from '../recent.ts'
import { textDocumentOf, wordsOf } from './held.ts'

type Reader = Desk['reader']

/** A page of a case as it was read: what was captured, and the document in which its words stand. */
export interface ReadPage {
  readonly captured: Document
  readonly text: Document
  readonly page: Page
}

/** What was captured for a case, in that order. */
export function capturesOf(of: Case): Document[] {
  return [...of.document.values()].filter(({ form }) => form === 'capture')
}

/** Those of what was captured whose bytes are held, read. */
export async function pagesOf(
  reader: Reader,
  caseId: string,
  of: Case,
  captures: readonly Document[],
): Promise<ReadPage[]> {
  const pages = await Promise.all(captures.map((captured) => pageOf(reader, caseId, of, captured)))
  return pages.filter((page) => page !== null)
}

/** A captured page with its text; null where its bytes are not held, or say nothing. */
async function pageOf(
  reader: Reader,
  caseId: string,
  of: Case,
  captured: Document,
): Promise<ReadPage | null> {
  const text = textDocumentOf(of, captured)
  const read = await readOnce(reader, caseId, captured, text)
  if (!read) return null
  const page = {
    ...read,
    ...recordedOf(of, captured),
    name: captured.id,
    // Under the name of its text it is in the case already.
    textHash: null,
  }
  return { captured, text, page }
}

/** Pages by their bytes, the last ones that were asked for: reading is slow. */
const READ = recent<Promise<Page | null>>(400)

function readOnce(reader: Reader, caseId: string, captured: Document, text: Document): Promise<Page | null> {
  const key = `${caseId} ${captured.hash} ${text.hash}`
  const kept = READ.get(key)
  if (kept) return kept
  const reading = readPage(reader, caseId, captured, text)
  READ.set(key, reading)
  reading.catch(() => READ.delete(key))
  return reading
}

async function readPage(
  reader: Reader,
  caseId: string,
  captured: Document,
  text: Document,
): Promise<Page | null> {
  const bytes = await reader.document(caseId, captured.hash ?? '')
  const again = bytes && (await captureAgain(bytes, captured))
  const page = again && capturedPage(again, read)
  if (page && (page.textHash ?? page.hash) === text.hash) return hasWords(page)
  // What it was read as then is what its statements are quoted from, whatever would be read today.
  const plain = await wordsOf(reader, caseId, text)
  if (plain === undefined) return null
  return hasWords(
    plainPage({ name: captured.id, text: plain, reading: read(plain), hash: captured.hash ?? '' }),
  )
}

const hasWords = (page: Page): Page | null => (page.text.trim() === '' ? null : page)

/** Its article and whom it credits are no part of its record; they are found as when it was captured. */
async function captureAgain(
  bytes: Uint8Array,
  { id, url, mediaType, captured }: Document,
): Promise<CapturedPage | undefined> {
  try {
    const incoming = { bytes, name: id, url: url ?? null, mediaType: mediaType ?? null, at: captured ?? null }
    const [first, ...others] = await capture(incoming)
    return others.length === 0 ? first : undefined
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    return undefined
  }
}

let reader: ReturnType<typeof loadReader> | undefined

function read(text: string) {
  reader ??= loadReader()
  return reader.read(text)
}
