import { setTimeout as sleep } from 'node:timers/promises'

/** What tells the time, and waits; a test brings its own. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (ms, signal) => {
    await sleep(ms, undefined, { signal })
  },
}
