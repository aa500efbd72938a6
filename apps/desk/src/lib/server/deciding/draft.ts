import type { Case } from '@hearsay/case'
import { type Draft, draftPages, type Proposal, proposalsOf } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { recent } from '../recent.ts'
import { frameAt, withoutRefused } from './drafted.ts'
import { type HeldPage, pagesOf } from './pages.ts'

/** A case as it stands, and what is proposed for it. */
export interface Drafted {
  readonly case: Case
  readonly size: number
  readonly pages: readonly HeldPage[]
  readonly decisions: readonly Decision[]
  readonly draft: Draft
  readonly proposals: readonly Proposal[]
  /**
   * Whether it is a draft of the case before the last decisions, less what they were about: what follows from
   * them is not in it.
   */
  readonly isBehind: boolean
}

interface Kept {
  readonly size: number
  readonly refused: string
  readonly drafted: Promise<Drafted>
}

/** The last draft of each case. */
const DRAFTS = recent<Kept>(20)

/** How long nobody decides anything before what follows is drafted: a draft of a large case takes a while. */
const PAUSE = 1000

const REDRAFTS = recent<NodeJS.Timeout>(1000)

/**
 * What is proposed for a case now; of the same entries and the same refusals, the draft that was made.
 * @param isFresh whether one that is behind does not do
 * @throws {StoreError} `unknown-case`, `corrupt`
 */
export async function draftOf(desk: Desk, caseId: string, isFresh = false): Promise<Drafted> {
  const { value, size } = await desk.reader.load(caseId)
  const decisions = await desk.reader.decisions(caseId)
  const place = placeOf(desk, caseId)
  const kept = DRAFTS.get(place)
  if (kept?.size === size && kept.refused === refusedIn(decisions)) {
    const drafted = await kept.drafted
    if (!(isFresh && drafted.isBehind)) return { ...drafted, decisions }
  }
  const drafted = makeDraft(desk, caseId, { case: value, size, decisions })
  DRAFTS.set(place, { size, refused: refusedIn(decisions), drafted })
  drafted.catch(() => DRAFTS.delete(place))
  return await drafted
}

/**
 * Keeps what is left of a draft once something of it is decided, so that whoever decides need not wait until
 * everything is drafted anew: that comes once nobody decides for a moment.
 */
export async function keepLeft(
  desk: Desk,
  caseId: string,
  before: Drafted,
  proposals: readonly Proposal[],
): Promise<void> {
  const { value, size } = await desk.reader.load(caseId)
  const decisions = await desk.reader.decisions(caseId)
  if (!isNext(before, size, decisions)) return
  const left = { ...before, case: value, size, decisions, proposals, isBehind: true }
  const place = placeOf(desk, caseId)
  DRAFTS.set(place, { size, refused: refusedIn(decisions), drafted: Promise.resolve(left) })
  clearTimeout(REDRAFTS.get(place))
  const timer = setTimeout(() => {
    // Whoever asks next is told themselves what is wrong.
    draftOf(desk, caseId, true).catch(() => DRAFTS.delete(place))
  }, PAUSE)
  REDRAFTS.set(place, timer.unref())
}

/** Whether one decision, and nothing else, was made since. */
function isNext({ decisions, size }: Drafted, now: number, then: readonly Decision[]): boolean {
  const known = new Set(decisions.map(nameOf))
  const made = then.filter((each) => !known.has(nameOf(each)))
  const [one] = made
  return made.length === 1 && one !== undefined && now - size === (one.entries?.count ?? 0)
}

const nameOf = ({ key, at, person }: Decision): string => `${key} ${at} ${person}`

const placeOf = ({ places }: Desk, caseId: string): string => `${places.database} ${caseId}`

/** Keys of what was refused, in one text. */
function refusedIn(decisions: readonly Decision[]): string {
  return JSON.stringify(refusedKeys(decisions).toSorted())
}

const refusedKeys = (decisions: readonly Decision[]): string[] =>
  decisions.filter(({ entries }) => entries === null).map(({ key }) => key)

async function makeDraft(
  { reader }: Desk,
  caseId: string,
  known: Pick<Drafted, 'case' | 'size' | 'decisions'>,
): Promise<Drafted> {
  const refused = refusedKeys(known.decisions)
  const pages = await pagesOf(reader, caseId, known.case)
  const open = pages.map(({ text, page }) => ({ document: text.id, page, isOpen: true }))
  const draft = draftPages([], { soFar: { case: known.case, pages: open }, refused })
  const proposals = proposalsOf(draft, frameAt(new Date().toISOString()), refused)
  return { ...known, pages, draft, proposals: withoutStanding(proposals, known), isBehind: false }
}

/** What was accepted with other words, or inside another, is read again as it was; it is not asked again. */
function withoutStanding(
  proposals: readonly Proposal[],
  { case: of, decisions }: Pick<Drafted, 'case' | 'decisions'>,
): Proposal[] {
  const standing = new Set(
    decisions
      .filter(({ entries }) => entries && isStanding(of, entries.first + entries.count - 1))
      .map(({ key }) => key),
  )
  return withoutRefused(proposals, standing)
}

function isStanding(of: Case, at: number): boolean {
  const change = of.history[at]
  return change?.kind === 'statement' && of.statement.has(change.id)
}
