import type { Desk } from '@hearsay/store'
import { recent } from '../recent.ts'
import { decisionsOf } from './decisions.ts'
import { type Kept, keptOf, type Standing } from './kept.ts'
import { draftApart } from './thread.ts'

/** A case, and the captured page of it that is drafted; null where the whole is. */
export interface Part {
  readonly desk: Desk
  readonly caseId: string
  readonly document: string | null
}

const partKey = ({ desk, caseId, document }: Part): string => `${placeOf(desk, caseId)} ${document ?? ''}`

/** The last drafts of each case: of the whole of it, or by the page. */
const DRAFTS = recent<Map<string | null, Kept>>(20)

/** How long nobody drafts after a change: others follow it at once. */
const PAUSE = 1000

/** A draft that is being made, since when (milliseconds of this process), and what it will be. */
export interface Running {
  readonly began: number
  readonly kept: Promise<Kept>
}

const RUNNING = new Map<string, Running>()
const WAITING = new Map<string, NodeJS.Timeout>()

/** A case as it stands now. @throws {StoreError} `unknown-case`, `corrupt` */
export async function standing(desk: Desk, caseId: string): Promise<Standing> {
  const { value, size } = await desk.reader.load(caseId)
  return { case: value, size, decisions: await decisionsOf(desk, caseId) }
}

/** Names a case among those of all desks. */
export const placeOf = ({ places }: Desk, caseId: string): string => `${places.database} ${caseId}`

/** The last drafts of a case, by the page; of the whole of it under null. */
export function draftsOf(desk: Desk, caseId: string): Map<string | null, Kept> {
  const place = placeOf(desk, caseId)
  const drafts = DRAFTS.get(place) ?? new Map<string | null, Kept>()
  DRAFTS.set(place, drafts)
  return drafts
}

/** The draft that is being made, begun where there is none. */
export function running(part: Part): Running {
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

/** Drafts what follows from the last changes, as long after them as a draft takes. */
export function redraftSoon(part: Part, { made }: Kept): void {
  const place = partKey(part)
  if (WAITING.has(place) || RUNNING.has(place)) return
  const timer = setTimeout(() => {
    // Whoever asks next is told themselves what is wrong.
    running(part).kept.catch(() => draftsOf(part.desk, part.caseId).delete(part.document))
  }, PAUSE + made.took)
  WAITING.set(place, timer.unref())
}
