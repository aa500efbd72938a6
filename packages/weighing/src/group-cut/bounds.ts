/**
 * What one maximum flow says about a minimum group cut: a lower bound by packing its paths, and an upper
 * bound by covering a minimum vertex cut with events.
 */
import { loadBearing } from '../graph/load-bearing.ts'
import type { Position, Problem, Rest } from './problem.ts'

/** The allowed events that touch each path. */
export function eventsByPath({ eventsOf }: Problem, { barred }: Position, { paths }: Rest): number[][] {
  return paths.map((path) =>
    [...new Set(path.flatMap((v) => eventsOf[v] ?? []))].filter((g) => barred[g] === 0),
  )
}

/** How many paths each event touches. */
export function touchCounts(byPath: readonly (readonly number[])[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const events of byPath) for (const g of events) counts.set(g, (counts.get(g) ?? 0) + 1)
  return counts
}

/**
 * Weights on paths such that no event touches more than 1 in all; any cut then needs at least their sum
 * (linear programming duality). A path starts at 1 over the count of its most shared event, and then takes
 * whatever slack is left. When no event touches two paths, this is the number of paths.
 */
export function packingBound(
  byPath: readonly (readonly number[])[],
  counts: ReadonlyMap<number, number>,
): number {
  const load = new Map<number, number>()
  const raise = (events: readonly number[], by: number) => {
    for (const g of events) load.set(g, (load.get(g) ?? 0) + by)
  }
  let sum = 0
  for (const events of byPath) {
    const share = 1 / Math.max(...events.map((g) => counts.get(g) ?? 1))
    raise(events, share)
    sum += share
  }
  for (const events of byPath) {
    const slack = 1 - Math.max(...events.map((g) => load.get(g) ?? 0))
    if (slack <= ROUNDING) continue
    raise(events, slack)
    sum += slack
  }
  return Math.ceil(sum - ROUNDING)
}

/** Far above the error of adding a few thousand fractions, far below the smallest fraction that matters. */
const ROUNDING = 1e-7

/** Events that together take a minimum vertex cut of the rest, the most useful first (greedy set cover). */
export function coverOfCut(problem: Problem, position: Position, rest: Rest): number[] {
  const label: number[] = []
  for (const [v, flag] of rest.useful.entries()) if (flag === 1) label.push(v)
  const left = new Set(loadBearing(rest.flow).cut.map((v) => label[v] as number))
  const allowed = (v: number) => (problem.eventsOf[v] ?? []).filter((g) => position.barred[g] === 0)
  const gain = new Map<number, number>()
  for (const g of [...left].flatMap(allowed)) gain.set(g, (gain.get(g) ?? 0) + 1)
  const cover: number[] = []
  while (left.size > 0) {
    const best = largest(gain)
    cover.push(best)
    for (const v of problem.events[best] ?? []) {
      if (left.delete(v)) for (const g of allowed(v)) gain.set(g, (gain.get(g) ?? 0) - 1)
    }
  }
  return cover
}

/** The key with the largest value; the smallest key among equals, so that results repeat. */
export function largest(values: ReadonlyMap<number, number>): number {
  let best = -1
  let most = 0
  for (const [key, value] of values) {
    if (value > most || (value === most && key < best)) {
      best = key
      most = value
    }
  }
  return best
}
