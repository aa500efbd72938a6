import { type Captured, capture, type Found, RefusedError } from '@hearsay/capture'
import type { Page } from '@hearsay/drafting'
import { loadReader } from '@hearsay/reading/node'
import { hashName, keepOnly } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { Failure } from '../failure.ts'
import { readBytes } from '../input/files.ts'

/** Pages to draft from, read, and the bytes of their documents by hash. */
export interface Pile {
  readonly pages: readonly Page[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/**
 * Captures and reads documents, each once, without those that a case holds already. @throws {Failure} for the first that cannot be, before anything is written
 */
export async function pileOf(
  names: readonly string[],
  held: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Pile> {
  const bytes = new Map<string, Uint8Array>()
  const pages: Page[] = []
  for (const name of names)
    for (const captured of await captureFile(name)) {
      if (bytes.has(captured.hash) || held.has(captured.hash)) continue
      const page = pageOf(captured)
      bytes.set(captured.hash, captured.incoming.bytes)
      if (page.textHash !== null) bytes.set(page.textHash, new TextEncoder().encode(page.text))
      pages.push(page)
    }
  return { pages, bytes }
}

async function captureFile(name: string): Promise<Captured[]> {
  const incoming = { bytes: readBytes(name), name, url: null, mediaType: null, at: null }
  try {
    return await capture(incoming)
  } catch (error) {
    if (error instanceof RefusedError)
      throw new Failure('refused', `${name}: ${error.message}`, { cause: error })
    throw error
  }
}

function pageOf({ incoming, hash, mediaType, text, article, about }: Captured): Page {
  const spans = article.length > 0 ? article : [{ start: 0, end: text.length }]
  const textHash = hashName(new TextEncoder().encode(text), nodeSha256)
  return {
    name: incoming.name,
    text,
    article: spans,
    title: said(about.title),
    outlet: said(about.publisher),
    author: about.author?.value ?? [],
    published: said(about.published),
    credited: about.credited?.value ?? [],
    language: said(about.language),
    url: incoming.url ?? said(about.canonical),
    mediaType,
    hash,
    textHash: textHash === hash ? null : textHash,
    captured: incoming.at,
    reading: loadReader().read(keepOnly(text, spans)),
  }
}

const said = (found: Found | null): string | null => found?.value ?? null
