import { type Case, type Entry, fold } from '@hearsay/case'
import { type Weighing, weighCase } from '@hearsay/weighing'
import { recent } from './recent.ts'
import { type Held, source } from './source.ts'

/** What is held of a case at one version, and what it folds to. */
export interface Recorded extends Held {
  readonly latest: Case
  /** When each entry was made, in milliseconds; never falling. */
  readonly times: readonly number[]
}

/** A case as its first entries have it. */
export interface State {
  readonly entries: readonly Entry[]
  readonly case: Case
  readonly weighing: Weighing
}

/** Entries that the cases kept in memory, and their states, may have together. */
const BUDGET = 300_000

// The same version always means the same entries: what is made from one can be kept.
const cases = recent<Recorded | undefined>({
  limit: 16,
  budget: BUDGET,
  weigh: (held) => held?.entries.length ?? 0,
})
const states = recent<State>({ limit: 32, budget: BUDGET, weigh: ({ entries }) => entries.length })

/** A case at one version; `undefined` where there is none. */
export function recordedCase(id: string, version: string): Promise<Recorded | undefined> {
  return cases.get(`${id} ${version}`, () => readRecorded(id))
}

/** The case as its first `size` entries have it: whatever times are asked for, one fold for each size. */
export function stateAt(id: string, version: string, recorded: Recorded, size: number): Promise<State> {
  return states.get(`${id} ${version} ${size}`, async () => makeState(recorded, size))
}

/** How many entries had been made by a time (RFC 3339). */
export function sizeAt({ times }: Pick<Recorded, 'times'>, time: string): number {
  const limit = Date.parse(time)
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((times[middle] ?? limit) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

async function readRecorded(id: string): Promise<Recorded | undefined> {
  const held = await source().read(id)
  if (held === undefined) return undefined
  return { ...held, latest: fold(held.entries), times: held.entries.map(({ at }) => Date.parse(at)) }
}

function makeState({ entries: all, latest }: Recorded, size: number): State {
  const entries = size === all.length ? all : all.slice(0, size)
  const folded = size === all.length ? latest : fold(entries)
  return { entries, case: folded, weighing: weighCase(folded) }
}
