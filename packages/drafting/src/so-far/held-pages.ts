import { type Case, textOfBytes } from '@hearsay/case'
import type { Reading } from '@hearsay/reading'
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
    const { outlet, published, url } = (document.restates && of.document.get(document.restates)) || document
    const page = {
      name: document.id,
      text,
      article: [{ start: 0, end: text.length }],
      title: document.title,
      outlet: of.party.get(outlet)?.name ?? null,
      author: [],
      published: published && 'edtf' in published ? (published.edtf ?? null) : null,
      credited: [],
      language: document.language ?? null,
      url: url ?? null,
      mediaType: document.mediaType ?? 'text/plain',
      hash: document.hash,
      textHash: null,
      captured: document.captured ?? null,
      reading: read(text),
    }
    return [{ document: document.id, page }]
  })
}
