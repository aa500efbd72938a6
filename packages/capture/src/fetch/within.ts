import type { RefusedError } from '../captured.ts'

/**
 * Works until `ms` have passed, or `parent` aborts; then whoever waits is told at once, and `work` by its
 * signal. `again` starts the time anew.
 * @throws what `slow` makes, the reason of `parent`, or what `work` throws
 */
export async function within<T>(
  parent: AbortSignal,
  ms: number,
  slow: () => RefusedError,
  work: (signal: AbortSignal, again: () => void) => Promise<T>,
): Promise<T> {
  parent.throwIfAborted()
  const own = new AbortController()
  const signal = AbortSignal.any([parent, own.signal])
  const timer = setTimeout(() => own.abort(slow()), ms)
  const stopped = Promise.withResolvers<never>()
  const stop = () => stopped.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work(signal, () => timer.refresh()), stopped.promise])
  } finally {
    // While somebody listens, Node keeps the signal for as long as its parent lives: a whole run.
    signal.removeEventListener('abort', stop)
    clearTimeout(timer)
  }
}

/** Time that several pieces of work share; what lies between them is not counted. */
export class Budget {
  #left: number

  constructor(ms: number) {
    this.#left = ms
  }

  async spend<T>(
    parent: AbortSignal,
    slow: () => RefusedError,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const started = performance.now()
    try {
      return await within(parent, Math.max(this.#left, 0), slow, work)
    } finally {
      this.#left -= performance.now() - started
    }
  }
}
