import type { Entry } from '@hearsay/case'
import { heldPages, type SoFar } from '@hearsay/drafting'
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
    const pages = heldPages(state, bytes, (text) => loadReader().read(text))
    return { entries, bytes, soFar: { case: state, pages } }
  })
}
