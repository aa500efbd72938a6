import type { Captured, Found } from '@hearsay/capture'
import type { Page } from '@hearsay/drafting'
import { loadReader } from '@hearsay/reading/node'
import { hashName, keepOnly } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import type { World } from '../capture/world.ts'
import { capturesOf } from './captures.ts'

/** Pages to draft from, read, and the bytes of their documents by hash. */
export interface Pile {
  readonly pages: readonly Page[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/**
 * Captures and reads documents, each once, without those that a case holds already.
 * @throws {Failure} for the first that cannot be, before anything is written
 */
export async function pileOf(
  names: readonly string[],
  world: World,
  held: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Pile> {
  const bytes = new Map<string, Uint8Array>()
  const pages: Page[] = []
  for await (const captured of capturesOf(names, world)) {
    if (bytes.has(captured.hash) || held.has(captured.hash)) continue
    const page = pageOf(captured)
    bytes.set(captured.hash, captured.incoming.bytes)
    if (page.textHash !== null) bytes.set(page.textHash, new TextEncoder().encode(page.text))
    pages.push(page)
  }
  return { pages, bytes }
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
