import { capturedPage, type Page } from '@hearsay/drafting'
import { loadReader } from '@hearsay/reading/node'
import type { World } from '../capture/world.ts'
import { capturesOf, warn } from './captures.ts'

/** Pages to draft from, read, and the bytes of their documents by hash. */
export interface Pile {
  readonly pages: readonly Page[]
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** How many of them the case holds already. */
  readonly known: number
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
  const reader = loadReader()
  let known = 0
  for await (const captured of capturesOf(names, world)) {
    if (held.has(captured.hash)) known += 1
    if (bytes.has(captured.hash) || held.has(captured.hash)) continue
    const page = capturedPage(captured, reader.read)
    if (page.text.trim() === '') {
      warn(`${page.name}: no text was found on it; it is left out`)
      continue
    }
    bytes.set(captured.hash, captured.incoming.bytes)
    if (page.textHash !== null) bytes.set(page.textHash, new TextEncoder().encode(page.text))
    pages.push(page)
  }
  return { pages, bytes, known }
}
