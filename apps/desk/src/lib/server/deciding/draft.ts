import type { Case } from '@hearsay/case'
import type { Proposal } from '@hearsay/drafting'
import type { Decision, Desk } from '@hearsay/store'
import { recent } from '../recent.ts'
import { decisionsOf } from './decisions.ts'
import { type Kept, keptOf, leftOf, type Standing } from './kept.ts'
import type { Made } from './made.ts'
import { draftApart } from './thread.ts'

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
}

/** The last draft of each case. */
const DRAFTS = recent<Kept>(20)

/** How long whoever looks waits for a draft that was begun, in milliseconds: then they look without it. */
export const PATIENCE = 5000

/** Whoever wants a fresh draft does not wait for one that is likely to take longer: they look again. */
const WORTH_WAITING = 2000

/** How long nobody drafts after a change: others follow it at once. */
const PAUSE = 1000

/** A draft that is being made, since when, and whether it is done. */
interface Running {
  readonly began: number
  readonly kept: Promise<Kept>
}

const RUNNING = new Map<string, Running>()
const WAITING = new Map<string, NodeJS.Timeout>()

/** How somebody asks for a draft. */
interface Wish {
  /** Whether one that is behind does not do, where another is made in two seconds. */
  readonly isFresh?: boolean
  /** Milliseconds since a draft was begun, or is asked for, after which they would rather have none. */
  readonly patience?: number
}

/**
 * What is proposed for a case now. It is drafted in a thread of its own. Where that takes long and there is a
 * draft of before, nobody waits: they have that, less what was decided since.
 * @throws {StoreError} `unknown-case`, `corrupt`
 */
export async function draftOf(
  desk: Desk,
  caseId: string,
  { isFresh = false, patience = Number.POSITIVE_INFINITY }: Wish = {},
): Promise<Drafted> {
  const place = placeOf(desk, caseId)
  const until = performance.now() + patience
  for (;;) {
    const now = await standing(desk, caseId)
    const isLate = performance.now() >= until
    const kept = DRAFTS.get(place)
    const left = kept && leftOf(kept, now, isLate || kept.isSlow)
    if (left && (isLate || !(isFresh && left.isBehind) || left.made.took > WORTH_WAITING)) {
      DRAFTS.set(place, left)
      if (left.isBehind) redraftSoon(desk, caseId, left)
      return draftedOf(left, now)
    }
    const came = await inTime(running(desk, caseId), until, patience)
    if (!came && !kept) return { ...now, pages: [], copying: [], proposals: [], isBehind: true }
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
): Promise<Drafted> {
  const drafted = await draftOf(desk, caseId, { patience: PATIENCE })
  if (isLeft(drafted) || !drafted.isBehind) return drafted
  return await draftOf(desk, caseId, { isFresh: true, patience: PATIENCE })
}

async function standing(desk: Desk, caseId: string): Promise<Standing> {
  const { value, size } = await desk.reader.load(caseId)
  return { case: value, size, decisions: await decisionsOf(desk, caseId) }
}

const placeOf = ({ places }: Desk, caseId: string): string => `${places.database} ${caseId}`

function draftedOf({ made, proposals, isBehind }: Kept, now: Standing): Drafted {
  const { pages, copying } = made
  return { ...now, pages, copying, proposals, isBehind }
}

/** The draft that is being made, begun where there is none. */
function running(desk: Desk, caseId: string): Running {
  const place = placeOf(desk, caseId)
  const known = RUNNING.get(place)
  if (known) return known
  clearTimeout(WAITING.get(place))
  WAITING.delete(place)
  const kept = draftNow(desk, caseId).finally(() => RUNNING.delete(place))
  const begun = { began: performance.now(), kept }
  RUNNING.set(place, begun)
  return begun
}

async function draftNow(desk: Desk, caseId: string): Promise<Kept> {
  const made = await draftApart(desk, caseId)
  const kept = keptOf(made, await standing(desk, caseId))
  DRAFTS.set(placeOf(desk, caseId), kept)
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
function redraftSoon(desk: Desk, caseId: string, { made }: Kept): void {
  const place = placeOf(desk, caseId)
  if (WAITING.has(place) || RUNNING.has(place)) return
  const timer = setTimeout(() => {
    // Whoever asks next is told themselves what is wrong.
    running(desk, caseId).kept.catch(() => DRAFTS.delete(place))
  }, PAUSE + made.took)
  WAITING.set(place, timer.unref())
}
