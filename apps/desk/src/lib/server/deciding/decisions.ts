import type { Decision, Desk } from '@hearsay/store'
import { recent } from '../recent.ts'

/** What was decided in a case, and how far the case had come then. */
interface Known {
  readonly word: string
  readonly decisions: readonly Decision[]
}

const KNOWN = recent<Known>(20)

/** What people decided in a case, oldest first. Asking again costs what is new. */
export async function decisionsOf({ places, reader }: Desk, caseId: string): Promise<readonly Decision[]> {
  const mark = (await reader.marks([caseId])).get(caseId)
  if (!mark) return []
  const place = `${places.database} ${caseId}`
  const known = KNOWN.get(place)
  if (known?.word === mark.word) return known.decisions
  const added = known && (await withNew(reader, caseId, known.decisions, mark.decided))
  const decisions = added ?? (await reader.decisions(caseId))
  KNOWN.set(place, { word: mark.word, decisions })
  return decisions
}

/** Those that are known with those since; nothing where these are not as many as there are. */
async function withNew(
  reader: Desk['reader'],
  caseId: string,
  known: readonly Decision[],
  count: number,
): Promise<readonly Decision[] | undefined> {
  const last = known.at(-1)?.at ?? ''
  const before = known.slice(
    0,
    known.findIndex(({ at }) => at === last),
  )
  if (known.length === 0) return undefined
  const all = [...before, ...(await reader.decisions(caseId, last))]
  return all.length === count ? all : undefined
}
