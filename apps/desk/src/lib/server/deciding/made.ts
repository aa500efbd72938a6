import { draftPages, type Proposal, proposalsOf } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { frameAt } from './drafted.ts'
import { type Hint, hintsOn } from './hints.ts'
import { pagesOf } from './pages.ts'

/** What is proposed for a case, as plain data: it is made in another thread than it is asked for. */
export interface Made {
  /** How many entries the case had. */
  readonly size: number
  /** Keys of what was refused. */
  readonly refused: readonly string[]
  /** In the order in which proposals number them. */
  readonly pages: readonly MadePage[]
  readonly copying: readonly Copying[]
  readonly proposals: readonly Proposal[]
  /** Milliseconds. */
  readonly took: number
}

export interface MadePage {
  /** Id of what was captured. */
  readonly id: string
  readonly words: string
  readonly hints: readonly Hint[]
}

/** Two pages of which one reads like the other. */
export interface Copying {
  readonly copy: string
  readonly of: string
  readonly chance: number
}

/** Reads every page of a case and drafts from them. @throws {StoreError} `unknown-case`, `corrupt` */
export async function makeDraft(reader: Desk['reader'], caseId: string): Promise<Made> {
  const began = performance.now()
  const { value, size } = await reader.load(caseId)
  const refused = refusedKeys(await reader.decisions(caseId))
  const pages = await pagesOf(reader, caseId, value)
  const open = pages.map(({ text, page }) => ({ document: text.id, page, isOpen: true }))
  const draft = draftPages([], { soFar: { case: value, pages: open }, refused })
  return {
    size,
    refused,
    pages: pages.map(({ captured, page }, at) => ({
      id: captured.id,
      words: page.text,
      hints: hintsOn(draft, at),
    })),
    copying: draft.copying.map(({ copy, of, chance }) => ({ copy, of, chance })),
    proposals: proposalsOf(draft, frameAt(new Date().toISOString()), refused),
    took: performance.now() - began,
  }
}

/** Keys of what was refused, in order. */
export const refusedKeys = (decisions: readonly Decision[]): string[] =>
  decisions
    .filter(({ entries }) => entries === null)
    .map(({ key }) => key)
    .toSorted()
