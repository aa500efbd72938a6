import { type Case, crowdOf, type Party } from '@hearsay/case'
import { statementsBy } from './statements-by.ts'
import type { ClaimGraph, Range } from './types.ts'

/**
 * F1: named origins, at which a chain of attribution ends, that reach a captured page. A crowd counts its
 * people. Crowds that may be part of one whole may be the same people: together they count, at the low end,
 * as the largest.
 */
export function countOrigins(of: Case, graph: ClaimGraph): Range {
  const origins = [...new Set([...graph.direct, ...graph.unstated])]
  const lows = new Map<string, number>()
  let high: number | null = 0
  for (const party of origins.flatMap((id) => of.party.get(id) ?? [])) {
    const whole = wholeOf(of, party)
    const count = peopleOf(of, graph, party)
    lows.set(whole, Math.max(lows.get(whole) ?? 0, count.low))
    high = high === null || count.high === null ? null : high + count.high
  }
  return { low: [...lows.values()].reduce((sum, low) => sum + low, 0), high }
}

/** The outermost crowd that a party may be part of; itself, if none. */
function wholeOf(of: Case, party: Party): string {
  const whole = party.partOf === undefined ? undefined : of.party.get(party.partOf)
  return whole ? wholeOf(of, whole) : party.id
}

/** How many a party is: one, unless it is a crowd. */
function peopleOf(of: Case, graph: ClaimGraph, party: Party): Range {
  return crowdOf(of, party.id, statementsBy(graph, party.id)) ?? { low: 1, high: 1 }
}
