import { type Hop, headerValues } from './exchange.ts'

/** Statuses with which a site asks to be left alone for a while. */
const LATER: ReadonlySet<number> = new Set([429, 503])

/** Nobody is held to more than a day: after that, asking again is polite. */
const LONGEST_MS = 86_400_000

/**
 * Until when a site asks not to be asked again (RFC 9110, 10.2.3), in milliseconds since 1970; null where it
 * does not ask, or not in a way that can be read.
 */
export function laterThan(hop: Hop, now: number): number | null {
  if (!LATER.has(hop.status)) return null
  const [value = ''] = headerValues(hop.response, 'retry-after')
  const until = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value)
  return until > now ? Math.min(until, now + LONGEST_MS) : null
}
