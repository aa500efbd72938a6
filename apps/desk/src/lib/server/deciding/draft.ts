import type { Case } from '@hearsay/case'
import { type Draft, draftPages, type Proposal, proposalsOf } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { frameAt } from './drafted.ts'
import { type HeldPage, pagesOf } from './pages.ts'

/** A case as it stands, and what is proposed for it. */
export interface Drafted {
  readonly case: Case
  readonly size: number
  readonly pages: readonly HeldPage[]
  readonly decisions: readonly Decision[]
  readonly draft: Draft
  readonly proposals: readonly Proposal[]
}

interface Kept {
  readonly size: number
  readonly refused: string
  readonly drafted: Promise<Drafted>
}

/** The last draft of each case, the last ones that were asked for. */
const DRAFTS = new Map<string, Kept>()
const MOST_DRAFTS = 20

/**
 * What is proposed for a case now; of the same entries and the same refusals, the draft that was made.
 * @throws {StoreError} `unknown-case`, `corrupt`
 */
export async function draftOf(desk: Desk, caseId: string): Promise<Drafted> {
  const { value, size } = await desk.reader.load(caseId)
  const decisions = await desk.reader.decisions(caseId)
  const keys = decisions.filter(({ entries }) => entries === null).map(({ key }) => key)
  const refused = JSON.stringify(keys)
  const place = `${desk.places.database} ${caseId}`
  const kept = DRAFTS.get(place)
  if (kept?.size === size && kept.refused === refused) return { ...(await kept.drafted), decisions }
  const drafted = makeDraft(desk, caseId, { case: value, size, decisions }, keys)
  DRAFTS.delete(place)
  DRAFTS.set(place, { size, refused, drafted })
  for (const oldest of DRAFTS.keys()) {
    if (DRAFTS.size <= MOST_DRAFTS) break
    DRAFTS.delete(oldest)
  }
  drafted.catch(() => DRAFTS.delete(place))
  return await drafted
}

async function makeDraft(
  { reader }: Desk,
  caseId: string,
  known: Pick<Drafted, 'case' | 'size' | 'decisions'>,
  refused: readonly string[],
): Promise<Drafted> {
  const pages = await pagesOf(reader, caseId, known.case)
  const open = pages.map(({ text, page }) => ({ document: text.id, page, isOpen: true }))
  const draft = draftPages([], { soFar: { case: known.case, pages: open }, refused })
  const proposals = proposalsOf(draft, frameAt(new Date().toISOString()), refused)
  return { ...known, pages, draft, proposals }
}
