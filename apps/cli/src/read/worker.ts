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

parentPort?.on('message', ({ id, first, bytes }: Job) => {
  parentPort?.postMessage({ id, output: readRecords(reader, bytes, first) })
})
