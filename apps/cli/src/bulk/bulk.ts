import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { type Locale, readingText } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { shownProgress } from '../output/progress.ts'
import { after } from './after.ts'
import { type Batch, batches } from './batches.ts'
import { chunksOf, sizeOf } from './chunks.ts'
import { type Done, doneIn, NOTHING } from './done.ts'
import { refuseDocument } from './no-document.ts'
import { Pool, type Work } from './pool.ts'
import { fileFrom, printed } from './sink.ts'

/** How a person wants many lines worked through. */
export interface BulkOptions {
  readonly workers?: number
  /** A file for the output, which may hold what earlier work has written. */
  readonly resume?: string
  readonly quiet?: true
}

/** Enough that no thread waits for the main one, and no more: this bounds what is held in memory. */
const BATCHES_A_THREAD = 3

/**
 * Lines in, lines out, in order, on several threads. A bad line becomes a line that says so, and the rest
 * goes on.
 * @param path `-` for standard input
 * @throws {Failure} `bad-text` at the end where lines were bad, at once where a file is no lines at all;
 * `unreadable`, `data` where a file is;
 * `exists`, `diverges` where `resume` names another file than the output of this input
 */
export async function runBulk(path: string, work: Work, options: BulkOptions, locale: Locale): Promise<void> {
  const { workers = availableParallelism(), resume, quiet = false } = options
  refuseDocument(path)
  const done: Done = resume === undefined ? NOTHING : await doneIn(resume, path)
  const sink = resume === undefined ? printed : fileFrom(resume, done.bytes)
  const progress = shownProgress({ total: sizeOf(path), locale, quiet, printed: resume === undefined })
  const pool = new Pool(workers, work)
  let { lines, bad } = done
  try {
    const todo = after(batches(chunksOf(path)), done, (bytes) => progress.from(done.lines, bytes))
    const answer = async (batch: Batch) => ({ end: batch.end, ...(await pool.answer(batch)) })
    const input = Readable.from(todo, { highWaterMark: 1 })
    const outputs: AsyncIterable<Awaited<ReturnType<typeof answer>>> = input.map(answer, {
      concurrency: workers * BATCHES_A_THREAD,
      highWaterMark: 0,
    })
    for await (const output of outputs) {
      await sink.write(output.text)
      lines += output.lines
      bad += output.bad
      progress.to(lines, output.end)
    }
    // Even where nothing was left to do, what was half written goes.
    await sink.write('')
  } finally {
    progress.end()
    await Promise.all([pool.close(), sink.close()])
  }
  if (bad > 0) throw new Failure('bad-text', readingText(FAILURES_IN, 'badLines', { count: bad }))
}
