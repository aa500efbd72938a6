import { type Case, type Document, textOfBytes } from '@hearsay/case'
import type { Reading } from '@hearsay/reading'
import type { Page } from '../page.ts'
import type { SoFar } from './so-far.ts'

/**
 * The documents of a case in which statements stand and whose bytes are held, with their text.
 * @param held bytes by their hash, as documents name it
 */
export function heldPages(
  of: Case,
  held: ReadonlyMap<string, Uint8Array>,
  read: (text: string) => Reading,
): SoFar['pages'] {
  const quoted = new Set([...of.statement.values()].map(({ document }) => document))
  return [...of.document.values()].flatMap((document) => {
    const bytes = quoted.has(document.id) ? held.get(document.hash ?? '') : undefined
    const text = bytes && textOfBytes(bytes)
    if (text === undefined || document.hash === undefined) return []
    const original = (document.restates && of.document.get(document.restates)) || document
    const page = {
      name: document.id,
      text,
      article: [{ start: 0, end: text.length }],
      ...recordedOf(of, original),
      title: document.title,
      author: [],
      credited: [],
      language: document.language ?? null,
      mediaType: document.mediaType ?? 'text/plain',
      hash: document.hash,
      textHash: null,
      captured: document.captured ?? null,
      reading: read(text),
    }
    return [{ document: document.id, page }]
  })
}

/** What a case has recorded of a page itself. */
export function recordedOf(
  of: Case,
  { title, outlet, published, language, url, captured }: Document,
): Pick<Page, 'title' | 'outlet' | 'published' | 'language' | 'url' | 'captured'> {
  return {
    title,
    outlet: of.party.get(outlet)?.name ?? null,
    published: published && 'edtf' in published ? (published.edtf ?? null) : null,
    language: language ?? null,
    url: url ?? null,
    captured: captured ?? null,
  }
}
