/** The thread in which cases are drafted: that takes a while, and nobody waits behind it. */
import { enableCompileCache } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { Places } from '@hearsay/store'

/** What the thread is asked. */
export interface Job {
  readonly id: number
  readonly places: Places
  readonly caseId: string
  /** The captured page that is drafted; null where the whole case is. */
  readonly document: string | null
}

// What is imported after this is compiled once for all threads and starts.
enableCompileCache()
const { openDeskReader } = await import('@hearsay/store')
const { makeDraft } = await import('./made.ts')

type Reading = ReturnType<typeof openDeskReader>

const READERS = new Map<string, Reading>()

function readerOf(places: Places): Reading {
  const known = READERS.get(places.database) ?? openDeskReader(places)
  READERS.set(places.database, known)
  known.catch(() => READERS.delete(places.database))
  return known
}

/** One after another: each takes all that the thread has. */
let before: Promise<void> = Promise.resolve()

parentPort?.on('message', (job: Job) => {
  before = before.then(() => answer(job))
})

async function answer({ id, places, caseId, document }: Job): Promise<void> {
  try {
    parentPort?.postMessage({ id, made: await makeDraft(await readerOf(places), caseId, document) })
  } catch (error) {
    // Of an error its class does not come through, and nobody needs it: it is said, and asked again.
    parentPort?.postMessage({
      id,
      failed: error instanceof Error ? (error.stack ?? error.message) : `${error}`,
    })
  }
}
