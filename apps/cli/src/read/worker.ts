/** A thread that reads batches of lines with a reader of its own. */
import { parentPort } from 'node:worker_threads'
import { loadReader } from '@hearsay/reading/node'
import { readRecords } from './records.ts'

export interface Job {
  readonly id: number
  readonly first: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

const reader = loadReader()

/** Thrown where nobody waits, so that the thread ends with it, and with the thread the command. */
const broken = (error: unknown) =>
  setImmediate(() => {
    throw error
  })

parentPort?.on('message', ({ id, first, bytes }: Job) => {
  readRecords(reader, bytes, first).then((output) => parentPort?.postMessage({ id, output }), broken)
})
