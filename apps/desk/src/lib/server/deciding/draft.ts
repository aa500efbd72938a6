import type { Case } from '@hearsay/case'
import type { Proposal } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { readAhead } from './ahead.ts'
import { type Kept, leftOf, type Standing } from './kept.ts'
import type { Made } from './made.ts'
import { draftsOf, type Part, type Running, redraftSoon, running, standing } from './making.ts'
import { capturesOf } from './pages.ts'
import { together } from './together.ts'

/** A case as it stands, and what is proposed for it. */
export interface Drafted extends Pick<Made, 'pages' | 'copying'> {
  readonly case: Case
  readonly size: number
  readonly decisions: readonly Decision[]
  readonly proposals: readonly Proposal[]
  /**
   * Whether it is a draft of the case before the last changes, less what is recorded or decided since: what
   * follows from them is not in it. Of a case that was never drafted, all is still to come.
   */
  readonly isBehind: boolean
  /** How many pages are not read yet, of a case that is drafted page by page. */
  readonly unread: number
}

/** A case of more is drafted page by page: together, all of it would take longer than anybody waits. */
const MOST_TOGETHER = { pages: 100, statements: 2000 }

/** How long whoever looks waits for a draft that was begun, in milliseconds: then they look without it. */
export const PATIENCE = 5000

/** Time in which a page is there, in milliseconds. */
const AT_ONCE = 30

/** Whoever wants a fresh draft does not wait for one that is likely to take longer: they look again. */
const WORTH_WAITING = 2000

/** How somebody asks for a draft. */
interface Wish {
  /** The captured page that they work on; without one, all that is proposed for the case. */
  readonly document?: string
  /** Whether one that is behind does not do, where another is made in two seconds. */
  readonly isFresh?: boolean
  /** Milliseconds since a draft was begun, or is asked for, after which they would rather have none. */
  readonly patience?: number
}

/**
 * What is proposed for a case now. It is drafted in a thread of its own. Where that takes long and there is a
 * draft of before, nobody waits: they have that, less what was decided since. A large case is drafted by the
 * page that somebody works on; of all of it they have what is known by now.
 * @throws {StoreError} `unknown-case`, `corrupt`
 */
export async function draftOf(
  desk: Desk,
  caseId: string,
  { document, isFresh = false, patience = Number.POSITIVE_INFINITY }: Wish = {},
): Promise<Drafted> {
  const drafts = draftsOf(desk, caseId)
  const began = performance.now()
  for (;;) {
    const now = await standing(desk, caseId)
    const isWhole = isDraftedWhole(now.case)
    if (!isWhole && document === undefined) return gathered(desk, now)
    // A page of a large case takes seconds: whoever would not wait for ever has its words at once.
    const wait = isWhole || patience === Number.POSITIVE_INFINITY ? patience : AT_ONCE
    const until = began + wait
    const isLate = performance.now() >= until
    const part: Part = { desk, caseId, document: isWhole ? null : (document ?? null) }
    const kept = drafts.get(part.document)
    const left = kept && leftOf(kept, now, isLate || kept.isSlow)
    if (left && (isLate || !(isFresh && left.isBehind) || left.made.took > WORTH_WAITING)) {
      drafts.set(part.document, left)
      if (left.isBehind) redraftSoon(part, left)
      return draftedOf(left, now)
    }
    const came = await inTime(running(part), until, wait)
    if (!came && !kept) return { ...now, pages: [], copying: [], proposals: [], isBehind: true, unread: 0 }
  }
}

/**
 * What is proposed for a case now. Where nothing is left of it that somebody looks for, that is said of what
 * follows from the last decision, too, if it is not long until that is known.
 * @throws {StoreError} as {@link draftOf}
 */
export async function draftWithNext(
  desk: Desk,
  caseId: string,
  isLeft: (drafted: Drafted) => boolean,
  document?: string,
): Promise<Drafted> {
  const wish = { ...(document !== undefined && { document }), patience: PATIENCE }
  const drafted = await draftOf(desk, caseId, wish)
  if (isLeft(drafted) || !drafted.isBehind) return drafted
  return await draftOf(desk, caseId, { ...wish, isFresh: true })
}

function isDraftedWhole(of: Case): boolean {
  if (of.statement.size > MOST_TOGETHER.statements) return false
  return of.document.size <= MOST_TOGETHER.pages || capturesOf(of).length <= MOST_TOGETHER.pages
}

/** What is known of the pages of a large case by now; those that nobody has opened are read meanwhile. */
function gathered(desk: Desk, now: Standing): Drafted {
  const drafts = draftsOf(desk, now.case.head.id)
  const known = capturesOf(now.case).map(({ id }) => drafts.get(id))
  const unread = known.filter((kept) => kept === undefined).length
  if (unread > 0) void readAhead(desk, now.case.head.id)
  const left = known.flatMap((kept) => (kept && leftOf(kept, now, true)) ?? [])
  return { ...now, ...together(left), isBehind: unread > 0, unread }
}

function draftedOf({ made, proposals, isBehind }: Kept, now: Standing): Drafted {
  const { pages, copying } = made
  return { ...now, pages, copying, proposals, isBehind, unread: 0 }
}

/** @returns whether it was made before somebody's patience ended, or that of whoever asked for it first */
async function inTime({ began, kept }: Running, until: number, patience: number): Promise<boolean> {
  const left = Math.min(until, began + patience) - performance.now()
  if (left === Number.POSITIVE_INFINITY) return await kept.then(() => true)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, left))
  })
  return await Promise.race([kept.then(() => true), late]).finally(() => clearTimeout(timer))
}
