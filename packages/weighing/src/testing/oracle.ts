/**
 * The definitions taken at their word, by trying every set of vertices and every set of events. Exponential:
 * for graphs of at most nine vertices.
 */
import type { PlainGraph } from '../plain/parse.ts'

export type Truth = {
  readonly low: number | null
  readonly high: number | null
  /** Every minimum cut of `high`, each in the order of `vertices`; empty where it cannot be cut. */
  readonly cuts: readonly (readonly string[])[]
  readonly some: readonly string[]
  readonly every: readonly string[]
  readonly events: number | null
}

export function bruteForce(graph: PlainGraph): Truth {
  const high = [...(graph.direct ?? []), ...(graph.unstated ?? [])]
  const cuts = minimumCuts(graph, high)
  const mortal = graph.vertices.filter((v) => !graph.trusted?.includes(v))
  return {
    low: minimumCuts(graph, graph.direct ?? [])[0]?.length ?? null,
    high: cuts[0]?.length ?? null,
    cuts,
    some: mortal.filter((v) => cuts.some((cut) => cut.includes(v))),
    every: mortal.filter((v) => cuts.length > 0 && cuts.every((cut) => cut.includes(v))),
    events: fewestEvents(graph, high, [...(graph.events ?? []), ...mortal.map((v) => [v])]),
  }
}

/** Whether what is asserted by `starts` still reaches a held vertex without those that are gone. */
export function arrives(graph: PlainGraph, starts: readonly string[], gone: ReadonlySet<string>): boolean {
  return onward(graph, starts, gone).some((v) => graph.held?.includes(v))
}

/** Everyone that can still reach a held vertex without those that are gone. */
export function stillReaching(graph: PlainGraph, gone: ReadonlySet<string>): Set<string> {
  const turned = graph.arcs.map(([u, v]) => [v, u] as const)
  return new Set(onward({ ...graph, arcs: turned }, graph.held ?? [], gone))
}

function onward(graph: PlainGraph, starts: readonly string[], gone: ReadonlySet<string>): string[] {
  const seen = new Set(starts.filter((v) => !gone.has(v)))
  for (let grew = true; grew; ) {
    grew = false
    for (const [u, v] of graph.arcs) {
      if (!seen.has(u) || seen.has(v) || gone.has(v)) continue
      seen.add(v)
      grew = true
    }
  }
  return [...seen]
}

function minimumCuts(graph: PlainGraph, starts: readonly string[]): string[][] {
  const mortal = graph.vertices.filter((v) => !graph.trusted?.includes(v))
  const cutting = subsets(mortal).filter((set) => !arrives(graph, starts, new Set(set)))
  const fewest = Math.min(...cutting.map((set) => set.length))
  return cutting.filter((set) => set.length === fewest)
}

/** The smallest number of these events that cuts every path from `starts`; null where all of them do not. */
export function fewestEvents(
  graph: PlainGraph,
  starts: readonly string[],
  events: readonly (readonly string[])[],
): number | null {
  const bit = new Map(graph.vertices.map((v, i) => [v, graph.trusted?.includes(v) ? 0 : 1 << i]))
  const masks = events.map((event) => event.reduce((mask, v) => mask | (bit.get(v) ?? 0), 0))
  const cuts = new Map<number, boolean>()
  const isCut = (mask: number) => {
    const known =
      cuts.get(mask) ??
      !arrives(graph, starts, new Set(graph.vertices.filter((v) => mask & (bit.get(v) ?? 0))))
    cuts.set(mask, known)
    return known
  }
  let reached = new Set([0])
  for (let count = 0; count <= events.length; count++) {
    if ([...reached].some(isCut)) return count
    reached = new Set([...reached].flatMap((mask) => masks.map((event) => mask | event)))
  }
  return null
}

function subsets<T>(items: readonly T[]): T[][] {
  let sets: T[][] = [[]]
  for (const item of items) sets = sets.concat(sets.map((set) => [...set, item]))
  return sets
}
