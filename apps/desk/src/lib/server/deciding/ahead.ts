import type { Desk } from '@hearsay/store'
import { draftsOf, placeOf, running } from './making.ts'
import { capturesOf } from './pages.ts'
import { StoppedError } from './thread.ts'

/** How many times as long as it took to read a page ahead nobody reads another. */
const REST = 4

/** Cases whose pages are being read one after another. */
const READING = new Set<string>()

/** Reads the pages of a large case that nobody has opened yet, those captured last first. */
export async function readAhead(desk: Desk, caseId: string): Promise<void> {
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
