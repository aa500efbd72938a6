import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { Desk } from '@hearsay/store'
import type { Made } from './made.ts'
import type { Job } from './worker.ts'

type Answered = { readonly id: number } & ({ readonly made: Made } | { readonly failed: string })

interface Thread {
  readonly worker: Worker
  readonly jobs: Map<number, PromiseWithResolvers<Made>>
}

/** What was being drafted was given up. */
export class StoppedError extends Error {
  override name = 'StoppedError'
}

let thread: Thread | undefined
let jobs = 0

/** Starts the thread before anybody needs it: that takes a moment. */
export function readyThread(): Thread {
  thread ??= start()
  return thread
}

/** Ends the thread, with whatever it drafts: it keeps no desk from stopping. */
export async function endThread(): Promise<void> {
  const ended = thread
  thread = undefined
  for (const job of ended?.jobs.values() ?? []) job.reject(new StoppedError('the desk stops'))
  await ended?.worker.terminate()
}

/**
 * What is proposed for a case, or for one page of it, drafted in a thread of its own.
 * @throws what the thread says
 */
export async function draftApart(
  { places }: Pick<Desk, 'places'>,
  caseId: string,
  document: string | null,
): Promise<Made> {
  const thread = readyThread()
  const job = Promise.withResolvers<Made>()
  const id = jobs++
  thread.jobs.set(id, job)
  thread.worker.postMessage({ id, places, caseId, document } satisfies Job)
  return await job.promise
}

function start(): Thread {
  // It is run from its source, also by the desk that is built.
  const worker = new Worker(createRequire(import.meta.url).resolve('#lib/server/deciding/worker.ts'))
  const started: Thread = { worker, jobs: new Map() }
  worker.on('message', (answered: Answered) => {
    const job = started.jobs.get(answered.id)
    started.jobs.delete(answered.id)
    if ('made' in answered) job?.resolve(answered.made)
    else job?.reject(new Error(`the case could not be drafted: ${answered.failed}`))
  })
  worker.on('error', (error) => {
    if (thread === started) thread = undefined
    for (const job of started.jobs.values()) job.reject(error)
  })
  worker.unref()
  return started
}
