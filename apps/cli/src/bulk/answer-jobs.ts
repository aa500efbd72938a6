import { parentPort } from 'node:worker_threads'
import { answerLines, type Task } from './records.ts'

interface Job {
  readonly id: number
  readonly first: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Makes this thread one of a `Pool`, which does a task with every line: batches one after another. */
export function answerJobs(task: Task): void {
  let before: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ id, first, bytes }: Job) => {
    // An error leaves the chain rejected: it reaches the pool as this thread's.
    before = before.then(async () => {
      parentPort?.postMessage({ id, output: await answerLines(task, bytes, first) })
    })
  })
}
