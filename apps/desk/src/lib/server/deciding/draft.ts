import type { Case } from '@hearsay/case'
import type { Proposal } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { recent } from '../recent.ts'
import { decisionsOf } from './decisions.ts'
import { type Kept, keptOf, leftOf, type Standing } from './kept.ts'
import type { Made } from './made.ts'
import { capturesOf } from './pages.ts'
import { draftApart, StoppedError } from './thread.ts'
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

/** The last drafts of each case: of the whole of it, or by the page. */
const DRAFTS = recent<Map<string | null, Kept>>(20)

/** How long whoever looks waits for a draft that was begun, in milliseconds: then they look without it. */
export const PATIENCE = 5000

/** Time in which a page is there, in milliseconds. */
const AT_ONCE = 30

/** Whoever wants a fresh draft does not wait for one that is likely to take longer: they look again. */
const WORTH_WAITING = 2000

/** How long nobody drafts after a change: others follow it at once. */
const PAUSE = 1000

/** How many times as long as it took to read a page ahead nobody reads another. */
const REST = 4

/** A draft that is being made, since when, and whether it is done. */
interface Running {
  readonly began: number
  readonly kept: Promise<Kept>
}

const RUNNING = new Map<string, Running>()
const WAITING = new Map<string, NodeJS.Timeout>()
/** Cases whose pages are being read one after another. */
const READING = new Set<string>()

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
  if (unread > 0) void readFurther(desk, now.case.head.id)
  const left = known.flatMap((kept) => (kept && leftOf(kept, now, true)) ?? [])
  return { ...now, ...together(left), isBehind: unread > 0, unread }
}

/** Reads the pages that nobody has opened yet, those captured last first. */
async function readFurther(desk: Desk, caseId: string): Promise<void> {
  const place = placeOf(desk, caseId)
  if (READING.has(place)) return
  READING.add(place)
  try {
    for (;;) {
      const { value } = await desk.reader.load(caseId)
      const next = capturesOf(value).findLast(({ id }) => !draftsOf(desk, caseId).has(id))
      if (!next) return
      const { made } = await running({ desk, caseId, document: next.id }).kept
      await new Promise((resolve) => setTimeout(resolve, made.took * REST).unref())
    }
  } catch (error) {
    // Whoever opens that page is told themselves, and it is tried again then.
    if (!(error instanceof StoppedError)) console.error(`a page of ${caseId} could not be read ahead:`, error)
  } finally {
    READING.delete(place)
  }
}

async function standing(desk: Desk, caseId: string): Promise<Standing> {
  const { value, size } = await desk.reader.load(caseId)
  return { case: value, size, decisions: await decisionsOf(desk, caseId) }
}

const placeOf = ({ places }: Desk, caseId: string): string => `${places.database} ${caseId}`

function draftsOf(desk: Desk, caseId: string): Map<string | null, Kept> {
  const place = placeOf(desk, caseId)
  const drafts = DRAFTS.get(place) ?? new Map<string | null, Kept>()
  DRAFTS.set(place, drafts)
  return drafts
}

/** A case, and the captured page of it that is drafted; null where the whole is. */
interface Part {
  readonly desk: Desk
  readonly caseId: string
  readonly document: string | null
}

const partKey = ({ desk, caseId, document }: Part): string => `${placeOf(desk, caseId)} ${document ?? ''}`

function draftedOf({ made, proposals, isBehind }: Kept, now: Standing): Drafted {
  const { pages, copying } = made
  return { ...now, pages, copying, proposals, isBehind, unread: 0 }
}

/** The draft that is being made, begun where there is none. */
function running(part: Part): Running {
  const place = partKey(part)
  const known = RUNNING.get(place)
  if (known) return known
  clearTimeout(WAITING.get(place))
  WAITING.delete(place)
  const kept = draftNow(part).finally(() => RUNNING.delete(place))
  const begun = { began: performance.now(), kept }
  RUNNING.set(place, begun)
  return begun
}

async function draftNow({ desk, caseId, document }: Part): Promise<Kept> {
  const made = await draftApart(desk, caseId, document)
  const kept = keptOf(made, await standing(desk, caseId))
  draftsOf(desk, caseId).set(document, kept)
  return kept
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

/** Drafts what follows from the last changes, as long after them as a draft takes. */
function redraftSoon(part: Part, { made }: Kept): void {
  const place = partKey(part)
  if (WAITING.has(place) || RUNNING.has(place)) return
  const timer = setTimeout(() => {
    // Whoever asks next is told themselves what is wrong.
    running(part).kept.catch(() => draftsOf(part.desk, part.caseId).delete(part.document))
  }, PAUSE + made.took)
  WAITING.set(place, timer.unref())
}
