import {
  type KeepOptions,
  type Kept,
  keep,
  RefusedError,
  type Source,
  sourceKey,
  sourceName,
} from '@hearsay/capture'
import { named } from './sources.ts'

/** Failures that are told at the end; the rest is counted. */
const MOST_TOLD = 100

/** How far a run has come. */
export interface Tally {
  readonly total: number
  done: number
  pages: number
  skipped: number
  failed: number
  readonly failures: string[]
}

export interface Running {
  readonly options: KeepOptions
  readonly signal: AbortSignal
  /**
   * Sources that are worked on at a time; pages of one host are asked for one after the other all the same.
   */
  readonly atOnce: number
  /**
   * Keys of sources that are left out: those that have a record, and those that were begun. Null: none is.
   */
  readonly begun: Set<string> | null
  readonly onKept: (kept: Extract<Kept, { kind: 'kept' }>) => Promise<void>
  readonly onDone: (tally: Tally) => void
}

/** Keeps every source, several at a time; one that cannot be taken does not stop the rest, a signal does. */
export async function runAll(
  sources: AsyncIterable<Source> | Iterable<Source>,
  total: number,
  running: Running,
): Promise<Tally> {
  const tally: Tally = { total, done: 0, pages: 0, skipped: 0, failed: 0, failures: [] }
  const next = each(sources)
  const work = async () => {
    for (let step = await next(); !step.done && !running.signal.aborted; step = await next())
      await runOne(step.value, tally, running)
  }
  await Promise.all(Array.from({ length: Math.min(running.atOnce, total) }, work))
  return tally
}

/** The next of them, for several who ask: a generator answers them in turn. */
function each<T>(items: AsyncIterable<T> | Iterable<T>): () => Promise<IteratorResult<T, unknown>> {
  const iterator = (async function* () {
    yield* items
  })()
  return () => iterator.next()
}

async function runOne(source: Source, tally: Tally, running: Running): Promise<void> {
  const { begun, signal, onDone } = running
  const key = sourceKey(source)
  if (begun?.has(key)) tally.skipped++
  else {
    begun?.add(key)
    await keepOne(source, tally, running)
    if (signal.aborted) return
  }
  tally.done++
  onDone(tally)
}

async function keepOne(source: Source, tally: Tally, { options, signal, onKept }: Running): Promise<void> {
  try {
    for await (const kept of keep(source, options)) {
      if (kept.kind === 'not-taken') fail(tally, named(kept.name, kept.note))
      else {
        if (kept.page) tally.pages++
        await onKept(kept)
      }
    }
  } catch (error) {
    if (signal.aborted) return
    if (!(error instanceof RefusedError)) throw error
    fail(tally, named(sourceName(source), error))
  }
}

function fail(tally: Tally, line: string): void {
  tally.failed++
  if (tally.failures.length < MOST_TOLD) tally.failures.push(line)
}
