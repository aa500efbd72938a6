/**
 * A plain graph in, its independent lines out.
 */

import { allStarts, type Lines, weighNetwork } from '../graph/lines.ts'
import type { LoadBearing } from '../graph/load-bearing.ts'
import { buildNetwork } from '../graph/network.ts'
import { type GroupCut, groupCut } from '../group-cut/group-cut.ts'
import type { GraphWarning } from './names.ts'
import { type IndexedGraph, parseGraph } from './parse.ts'

export type Weights = {
  /** Independent lines; null where some path runs through the trusted alone and cannot be cut. */
  readonly lines: Lines
  /** The minimum cut of `high` nearest the held end; null where there is none. */
  readonly cut: readonly string[] | null
  /** Who is in some, and who in every, minimum cut of `high`; nobody where it cannot be cut. */
  readonly loadBearing: { readonly some: readonly string[]; readonly every: readonly string[] }
  /** Fewest events that cut every path of `high`; lower = upper when exact; null where nothing can. */
  readonly withEvents: {
    readonly lower: number | null
    readonly upper: number | null
    readonly events: readonly (readonly string[])[] | null
  }
}

export type PlainResult = Weights & {
  /** Names that were taken as one party; the figures hold only if each is. */
  readonly warnings: readonly GraphWarning[]
}

export type WeighOptions = {
  /** Positions the search over events may look at before it answers with an interval. */
  readonly expansions?: number
}

/**
 * Weighs a graph given as parsed JSON (`PlainGraph`). Names come back in the order of `vertices`.
 * Throws WeighingError, with the place, where the input is not such a graph.
 */
export function weighGraph(graph: unknown, options: WeighOptions = {}): PlainResult {
  const { graph: indexed, warnings } = parseGraph(graph)
  return { ...weighIndexed(indexed, options), warnings }
}

/** Weighs a graph whose names are numbers already. */
export function weighIndexed(graph: IndexedGraph, options: WeighOptions = {}): Weights {
  const { names, events } = graph
  const network = buildNetwork(graph)
  const { lines, bearing } = weighNetwork(network)
  const fewest = events.some((members) => members.length > 1)
    ? groupCut(network, allStarts(network), events, options.expansions)
    : vertexByVertex(bearing, events.length)
  const named = (vertices: readonly number[]) => vertices.map((v) => names[v] as string)
  const eventNames = (g: number) => named(events[g] ?? [g - events.length])
  return {
    lines,
    cut: bearing && named(bearing.cut),
    loadBearing: { some: named(bearing?.some ?? []), every: named(bearing?.every ?? []) },
    withEvents: { ...fewest, events: fewest.events?.map(eventNames) ?? null },
  }
}

/** Where no event takes two vertices, a minimum cut is the answer. */
function vertexByVertex(bearing: LoadBearing | null, given: number): GroupCut {
  if (bearing === null) return { lower: null, upper: null, events: null }
  const { length } = bearing.cut
  return { lower: length, upper: length, events: bearing.cut.map((v) => given + v) }
}
