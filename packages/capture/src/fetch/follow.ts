import { RefusedError } from '../captured.ts'
import type { Exchange, Hop } from './exchange.ts'
import { type Asking, fetchHop } from './fetch-hop.ts'
import { redirectOf } from './redirect.ts'
import { shown } from './show.ts'
import type { Budget } from './within.ts'

export interface Following {
  readonly budget: Budget
  readonly signal: AbortSignal
  /** Asked before each request; what it throws ends the journey. */
  readonly before: (url: URL) => Promise<void>
}

/**
 * Asks for a page and follows its redirects, each checked like the first address.
 * @throws {RefusedError} `redirect` for too many or a circle, and what a single request throws
 */
export async function follow(start: URL, asking: Asking, journey: Following): Promise<Exchange['hops']> {
  const hops: Hop[] = []
  const seen = new Set<string>()
  let url = start
  for (;;) {
    checkCourse(url, seen, asking.limits.redirects)
    await journey.before(url)
    const hop = await journey.budget.spend(
      journey.signal,
      () => new RefusedError('too-slow', `${shown(url.href)}: not whole within ${asking.limits.totalMs} ms`),
      (signal) => fetchHop(url, asking, signal),
    )
    const next = redirectOf(hop)
    if (next === null) return [...hops, hop]
    hops.push(hop)
    url = next
  }
}

function checkCourse(url: URL, seen: Set<string>, most: number): void {
  if (seen.has(url.href))
    throw new RefusedError(
      'redirect',
      `${shown(url.href)}: leads back to itself, as sites do that insist on cookies; none are kept here`,
    )
  if (seen.size > most)
    throw new RefusedError('redirect', `${shown(url.href)}: expected at most ${most} redirects; found more`)
  seen.add(url.href)
}
