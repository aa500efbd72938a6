import { type Case, type Entry, textOfBytes } from '@hearsay/case'
import type { Page, SoFar } from '@hearsay/drafting'
import { loadReader } from '@hearsay/reading/node'
import { loadCaseAndBytes } from '../input/case.ts'

/** A case that a draft goes on from, with its entries. */
export interface Onto {
  readonly soFar: SoFar
  /** Of its documents, by hash. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly entries: readonly Entry[]
}

/** Finds a case as every command does, and reads its pages. @throws {Failure} */
export async function ontoOf(argument: string, data: string): Promise<Onto> {
  return await loadCaseAndBytes(argument, { data }, async ({ entries, state }, bytesOf) => {
    const bytes = new Map<string, Uint8Array>()
    for (const { hash } of state.document.values()) {
      const found = hash === undefined ? undefined : await bytesOf(hash)
      if (hash !== undefined && found) bytes.set(hash, found)
    }
    return { entries, bytes, soFar: { case: state, pages: pagesOf(state, bytes) } }
  })
}

/** The documents in which statements stand and whose bytes are held, with their text. */
function pagesOf(of: Case, held: ReadonlyMap<string, Uint8Array>): SoFar['pages'] {
  const pages: { document: string; page: Page }[] = []
  const quoted = new Set([...of.statement.values()].map(({ document }) => document))
  for (const document of of.document.values()) {
    const bytes = quoted.has(document.id) ? held.get(document.hash ?? '') : undefined
    const text = bytes && textOfBytes(bytes)
    if (text === undefined || document.hash === undefined) continue
    const { outlet, published, url } = (document.restates && of.document.get(document.restates)) || document
    pages.push({
      document: document.id,
      page: {
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
        reading: loadReader().read(text),
      },
    })
  }
  return pages
}
