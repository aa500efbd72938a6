/** A plain graph that was made here, and needs none of the checks that one from outside does. */
import type { IndexedGraph, PlainGraph } from './parse.ts'
import { type WeighOptions, type Weights, weighIndexed } from './weigh-graph.ts'

/**
 * As `weighGraph`, for a graph that is known to be sound: every name is in `vertices`, once, and no two look
 * alike.
 * @throws {Error} where a name is not in `vertices`
 */
export function weighSound(graph: PlainGraph, options?: WeighOptions): Weights {
  return weighIndexed(indexed(graph), options)
}

function indexed(graph: PlainGraph): IndexedGraph {
  const { vertices, arcs, direct = [], held = [], unstated = [], trusted = [], events = [] } = graph
  const places = new Map(vertices.map((name, place) => [name, place]))
  const find = (name: string): number => {
    const place = places.get(name)
    if (place === undefined) throw new Error(`expected the name of a vertex; found "${name}"`)
    return place
  }
  const set = (names: readonly string[]) => [...new Set(names.map(find))]
  return {
    names: vertices,
    size: vertices.length,
    from: Int32Array.from(arcs, ([from]) => find(from)),
    to: Int32Array.from(arcs, ([, to]) => find(to)),
    direct: set(direct),
    held: set(held),
    unstated: set(unstated),
    trusted: set(trusted),
    events: events.map(set),
  }
}
