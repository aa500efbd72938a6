import { draftPages, type Proposal, proposalsOf } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { frameAt, isOn, withNeeds } from './drafted.ts'
import { type Hint, hintsOn } from './hints.ts'
import { pagesNear } from './near-pages.ts'
import { capturesOf, pagesOf } from './pages.ts'

/** What is proposed for a case, as plain data: it is made in another thread than it is asked for. */
export interface Made {
  /** The captured page that it is a draft of; null where it is one of the whole case. */
  readonly document: string | null
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

/**
 * Reads every page of a case and drafts from them; or one page, with those that are most like it, of which
 * nothing is proposed then.
 * @throws {StoreError} `unknown-case`, `corrupt`
 */
export async function makeDraft(
  reader: Desk['reader'],
  caseId: string,
  document: string | null,
): Promise<Made> {
  const began = performance.now()
  const { value, size } = await reader.load(caseId)
  const refused = refusedKeys(await reader.decisions(caseId))
  const captures = document === null ? capturesOf(value) : await pagesNear(reader, caseId, value, document)
  const pages = await pagesOf(reader, caseId, value, captures)
  const open = pages.map(({ text, page }) => ({ document: text.id, page, isOpen: true }))
  const draft = draftPages([], { soFar: { case: value, pages: open }, refused })
  const proposals = proposalsOf(draft, frameAt(new Date().toISOString()), refused)
  const isOurs = (id: string) => document === null || id === document
  return {
    document,
    size,
    refused,
    pages: pages.map(({ captured: { id }, page }, at) => ({
      id,
      words: page.text,
      hints: isOurs(id) ? hintsOn(draft, at) : [],
    })),
    copying: draft.copying
      .filter(({ copy, of }) => isOurs(copy) || isOurs(of))
      .map(({ copy, of, chance }) => ({ copy, of, chance })),
    proposals:
      document === null
        ? proposals
        : proposedFor(
            proposals,
            pages.findIndex(({ captured }) => captured.id === document),
          ),
    took: performance.now() - began,
  }
}

/** What is proposed for one page, with all that it needs. */
function proposedFor(proposals: readonly Proposal[], page: number): Proposal[] {
  const wanted = proposals.filter((each) => isOn(proposals, each, page)).map(({ key }) => key)
  const keys = new Set(wanted.flatMap((key) => withNeeds(proposals, key).map((each) => each.key)))
  return proposals.filter(({ key }) => keys.has(key))
}

/** Keys of what was refused, in order. */
export const refusedKeys = (decisions: readonly Decision[]): string[] =>
  decisions
    .filter(({ entries }) => entries === null)
    .map(({ key }) => key)
    .toSorted()
