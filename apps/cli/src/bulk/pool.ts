import { Worker } from 'node:worker_threads'
import type { Batch } from './batches.ts'
import { type Output, problem } from './records.ts'

/** The file of a worker, and what it is told when it starts: plain data. */
export interface Work {
  readonly worker: URL
  readonly told?: unknown
}

interface Thread {
  readonly worker: Worker
  readonly jobs: Map<number, PromiseWithResolvers<Output>>
}

/**
 * Threads that answer batches of lines, each batch on the one that has least to do. Bounded by who calls
 * `answer`.
 */
export class Pool {
  readonly #threads: readonly Thread[]
  #jobs = 0

  constructor(size: number, work: Work) {
    this.#threads = Array.from({ length: size }, () => startThread(work))
  }

  answer(batch: Batch): Promise<Output> {
    if (batch.kind === 'too-long') {
      const text = problem(batch.line, 'expected a line of at most 16 MiB')
      return Promise.resolve({ text, lines: 1, bad: 1 })
    }
    const id = this.#jobs++
    const job = Promise.withResolvers<Output>()
    const thread = this.#threads.reduce((least, each) => (each.jobs.size < least.jobs.size ? each : least))
    thread.jobs.set(id, job)
    thread.worker.postMessage({ id, first: batch.first, bytes: batch.bytes }, [batch.bytes.buffer])
    return job.promise
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }
}

function startThread({ worker: file, told }: Work): Thread {
  const worker = new Worker(file, { workerData: told })
  const jobs: Thread['jobs'] = new Map()
  worker.on('message', ({ id, output }: { id: number; output: Output }) => {
    jobs.get(id)?.resolve(output)
    jobs.delete(id)
  })
  // A thread that breaks takes what it was given with it; the command ends with that error.
  worker.on('error', (error) => {
    for (const job of jobs.values()) job.reject(error)
  })
  return { worker, jobs }
}
