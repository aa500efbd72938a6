/**
 * The fewest events that cut every path: a minimum group cut, NP-hard in general (D. Coudert et al., "Shared
 * risk resource group", 2007). Exact by branch and bound with iterative deepening: for k from the lower bound
 * up, either finds a cut of k events or proves that there is none. When the budget runs out, what was proved
 * and what was found are the two ends of an interval.
 */
import type { Network } from '../graph/network.ts'
import { coverOfCut, eventsByPath, packingBound, touchCounts } from './bounds.ts'
import { firstCut } from './first-cut.ts'
import {
  type Budget,
  look,
  type Position,
  type Problem,
  problemOf,
  type Rest,
  restOf,
  startPosition,
  take,
} from './problem.ts'

const DEFAULTS = {
  /** Positions looked at before the search gives up; each costs one maximum flow of the rest. */
  expansions: 2000,
  /**
   * Fewer on large graphs: vertices and arcs looked at in all, if each position looked at the whole graph.
   */
  visits: 30_000_000,
} as const

export type GroupCut = {
  /** Proved: no fewer events suffice. null where nothing can cut every path. */
  readonly lower: number | null
  /** Found: these many do. Equal to `lower` when exact. */
  readonly upper: number | null
  /** One set of `upper` events; i < given.length is given[i], given.length + v is vertex v alone. */
  readonly events: readonly number[] | null
}

/** `starts` flags where paths may begin. Deterministic: the budget counts positions, not time. */
export function groupCut(
  network: Network,
  starts: Uint8Array,
  given: readonly (readonly number[])[],
  expansions: number = DEFAULTS.expansions,
): GroupCut {
  const problem = problemOf(network, starts, given)
  const rest = restOf(problem, startPosition(problem))
  if (rest === 'cut') return { lower: 0, upper: 0, events: [] }
  if (rest === 'uncuttable') return { lower: null, upper: null, events: null }
  const byPath = eventsByPath(problem, startPosition(problem), rest)
  let lower = packingBound(byPath, touchCounts(byPath))
  const budget = { left: Math.min(expansions, mostPositions(network)) }
  const search: Search = { problem, budget, best: firstCut(problem, rest, lower, budget) }
  while (lower < search.best.length) {
    const answer = cutWithin(search, startPosition(problem), [], lower)
    if (answer === 'gave up') break
    if (answer === 'no') lower++
  }
  return { lower, upper: search.best.length, events: [...search.best].sort((a, b) => a - b) }
}

function mostPositions({ size, out }: Network): number {
  return Math.ceil(DEFAULTS.visits / (size + out.item.length + 1))
}

type Search = { readonly problem: Problem; readonly budget: Budget; best: readonly number[] }

/** Whether `chosen` grows into a cut of at most `limit` events; a shorter best cut is noted on the way. */
function cutWithin(
  search: Search,
  position: Position,
  chosen: readonly number[],
  limit: number,
): 'yes' | 'no' | 'gave up' {
  const { problem, budget } = search
  const rest = look(problem, position, budget)
  if (rest === 'gave up') return rest
  if (rest === 'uncuttable') return 'no'
  if (rest === 'cut') return note(search, chosen, limit)
  const byPath = eventsByPath(problem, position, rest)
  const counts = touchCounts(byPath)
  if (chosen.length + packingBound(byPath, counts) > limit) return 'no'
  if (note(search, [...chosen, ...coverOfCut(problem, position, rest)], limit) === 'yes') return 'yes'
  const choices = undominated(problem, rest, byPath).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b,
  )
  return branch(search, position, chosen, limit, choices)
}

function note(search: Search, cut: readonly number[], limit: number): 'yes' | 'no' {
  if (cut.length < search.best.length) search.best = cut
  return cut.length <= limit ? 'yes' : 'no'
}

/**
 * One of the events on a path must be taken: each in turn, those before it barred, so nothing is tried twice.
 */
function branch(
  search: Search,
  position: Position,
  chosen: readonly number[],
  limit: number,
  choices: readonly number[],
): 'yes' | 'no' | 'gave up' {
  const barred: number[] = []
  let answer: 'yes' | 'no' | 'gave up' = 'no'
  for (const g of choices) {
    const members = search.problem.events[g] ?? []
    take(position, members, 1)
    answer = cutWithin(search, position, [...chosen, g], limit)
    take(position, members, -1)
    if (answer !== 'no') break
    position.barred[g] = 1
    barred.push(g)
  }
  for (const g of barred) position.barred[g] = 0
  return answer
}

/**
 * The events of the path with the fewest choices. An event that takes no useful vertex beyond another's can
 * be swapped for that other in any cut, so it is left out.
 */
function undominated(
  { events }: Problem,
  { useful }: Rest,
  byPath: readonly (readonly number[])[],
): number[] {
  let fewest: number[] | undefined
  for (const path of byPath) {
    if (fewest !== undefined && fewest.length <= 1) break
    const sets = path.map((g) => ({ g, useful: new Set((events[g] ?? []).filter((v) => useful[v] === 1)) }))
    const kept = sets.filter((a) => !sets.some((b) => b.g !== a.g && beats(b, a))).map(({ g }) => g)
    if (fewest === undefined || kept.length < fewest.length) fewest = kept
  }
  return fewest ?? []
}

type UsefulEvent = { readonly g: number; readonly useful: ReadonlySet<number> }

function beats(b: UsefulEvent, a: UsefulEvent): boolean {
  if (a.useful.size > b.useful.size || (a.useful.size === b.useful.size && a.g < b.g)) return false
  for (const v of a.useful) if (!b.useful.has(v)) return false
  return true
}
