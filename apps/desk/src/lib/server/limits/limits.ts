/** How often something may be done: so many at once, and one more each so many milliseconds. */
export interface Allowance {
  readonly burst: number
  readonly every: number
}

/** A name for whoever does it, and how often they may. */
export type Counted = readonly [key: string, allowance: Allowance]

/** Beyond so many names those whose time has passed are forgotten, and of the others the older half. */
const MOST = 50_000

/**
 * Counts attempts, in memory: a desk is one process, and one that was started anew forgives. Each name has a
 * time until which what it used is made up for (the generic cell rate algorithm, which is a token bucket
 * kept as one number). Constant time each, forgetting spread over those that make it due.
 */
export class Limits {
  readonly #until = new Map<string, number>()
  readonly #clock: () => number

  constructor(clock: () => number = Date.now) {
    this.#clock = clock
  }

  /** Counts one for each name, where each may. @returns 0, or milliseconds to wait, none counted */
  take(counted: readonly Counted[]): number {
    const now = this.#clock()
    const wait = Math.max(0, ...counted.map((one) => this.#wait(one, now)))
    if (wait > 0) return wait
    for (const [key, { every }] of counted) {
      const until = Math.max(this.#until.get(key) ?? now, now)
      this.#until.delete(key)
      this.#until.set(key, until + every)
    }
    if (this.#until.size > MOST) this.#forget(now)
    return 0
  }

  #wait([key, { burst, every }]: Counted, now: number): number {
    return (this.#until.get(key) ?? now) - (burst - 1) * every - now
  }

  #forget(now: number): void {
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key)
    for (const key of this.#until.keys()) {
      if (this.#until.size <= MOST / 2) return
      this.#until.delete(key)
    }
  }
}
