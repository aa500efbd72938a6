import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { readingText } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { reason } from '../input/files.ts'
import { FAILURES_IN } from '../language.ts'
import { write } from '../output/write.ts'
import { type Batch, batches } from './batches.ts'
import { Pool } from './pool.ts'
import type { Output } from './records.ts'

/** Enough that no thread waits for the main one, and no more: this bounds what is held in memory. */
const BATCHES_A_THREAD = 3

/**
 * Lines in, lines out, in order, on `workers` threads. A bad line becomes a line that says so, and the rest
 * goes on.
 * @throws {Failure} `bad-text` at the end where lines were bad, `unreadable` where the file is
 */
export async function readBulk(path: string, workers: number): Promise<void> {
  const pool = new Pool(workers)
  let bad = 0
  try {
    const input = Readable.from(batches(chunksOf(path)), { highWaterMark: 1 })
    const read = (batch: Batch): Promise<Output> => pool.read(batch)
    const outputs: AsyncIterable<Output> = input.map(read, {
      concurrency: workers * BATCHES_A_THREAD,
      highWaterMark: 0,
    })
    for await (const output of outputs) {
      await write(output.text)
      bad += output.bad
    }
  } finally {
    await pool.close()
  }
  if (bad > 0) throw new Failure('bad-text', readingText(FAILURES_IN, 'badLines', { count: bad }))
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  if (path === '-') return yield* process.stdin
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw new Failure('unreadable', `${path}: cannot be read: ${reason(error)}`, { cause: error })
  }
}
