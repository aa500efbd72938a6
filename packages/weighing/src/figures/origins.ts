import { type Case, crowdOf, type Party } from '@hearsay/case'
import { statementsBy } from './statements-by.ts'
import type { ClaimGraph, Range } from './types.ts'
import { subjectOfVertex } from './vertices.ts'

/**
 * Parties and exhibits with which a claim begins: whoever a trail ends with. Whoever infers is one, and not
 * whoever the inference rests on; an outlet is one in its own voice.
 */
export function originsOf({ direct, unstated, inferring }: ClaimGraph): string[] {
  return [...new Set([...direct, ...unstated, ...inferring].map(subjectOfVertex))]
}

/**
 * F1: origins that reach a report. A crowd counts its people. Crowds that may be part of one whole may be the
 * same people: together they count, at the low end, as the largest.
 */
export function countOrigins(of: Case, graph: ClaimGraph): Range {
  const lows = new Map<string, number>()
  let high: number | null = 0
  for (const origin of originsOf(graph)) {
    const party = of.party.get(origin)
    const whole = party ? wholeOf(of, party) : origin
    const count = party ? peopleOf(of, graph, party) : { low: 1, high: 1 }
    lows.set(whole, Math.max(lows.get(whole) ?? 0, count.low))
    high = high === null || count.high === null ? null : high + count.high
  }
  return { low: [...lows.values()].reduce((sum, low) => sum + low, 0), high }
}

/** The outermost crowd that a party may be part of; itself, if none. Nobody is part of what is no crowd. */
export function wholeOf(of: Case, party: Party): string {
  const whole = party.partOf === undefined ? undefined : of.party.get(party.partOf)
  return whole?.type === 'crowd' ? wholeOf(of, whole) : party.id
}

/** How many a party is: one, unless it is a crowd, of which at least one speaks. */
function peopleOf(of: Case, graph: ClaimGraph, party: Party): Range {
  const crowd = crowdOf(of, party.id, statementsBy(graph, party.id)) ?? { low: 1, high: 1 }
  return { low: Math.max(1, crowd.low), high: crowd.high === null ? null : Math.max(1, crowd.high) }
}
