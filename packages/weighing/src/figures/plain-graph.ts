import type { PlainGraph } from '../plain/index.ts'
import type { Graph, Mode } from './types.ts'
import { strictly, voiceBehind } from './vertices.ts'

/** Which end of the interval: `low` begins with those who say that they know first-hand. */
export type End = 'low' | 'high'

/** A graph as far as its figures need it; arcs as pairs, vertices by id. */
export type Weighable = Pick<Graph, 'direct' | 'unstated' | 'grounds' | 'landings' | 'wholes'> & {
  readonly vertices: readonly string[]
  readonly arcs: readonly (readonly [from: string, to: string])[]
}

export function weighable({ vertices, arcs, direct, unstated, grounds, landings, wholes }: Graph): Weighable {
  return {
    vertices: vertices.map(({ id }) => id),
    arcs: arcs.map(({ from, to }) => [from, to]),
    direct,
    unstated,
    grounds,
    landings,
    wholes,
  }
}

/**
 * A graph as plain data for the engine. `trusted` are the outlets that cannot fail at their word. Crowds of
 * one whole may be the same people: in the low graph they stand behind one vertex.
 */
export function plainGraph(graph: Weighable, mode: Mode, end: End, trusted: readonly string[]): PlainGraph {
  const name = mode === 'strict' ? strictly : (id: string) => id
  const wholes = new Map(end === 'low' ? graph.wholes.map(([id, whole]) => [id, `~whole ${whole}`]) : [])
  const starts =
    end === 'low' ? graph.direct : [...graph.direct, ...graph.unstated, ...groundsIn(graph, name)]
  const vertices = new Set([...graph.vertices.map(name), ...wholes.values()])
  return {
    vertices: [...vertices],
    arcs: [
      ...graph.arcs.map(([from, to]) => [name(from), name(to)] as const),
      ...[...wholes].map(([id, whole]) => [whole, name(id)] as const),
    ],
    direct: [...new Set(starts.map((id) => wholes.get(id) ?? name(id)))],
    held: [...new Set(graph.landings.map(name))],
    trusted: mode === 'at-word' ? trusted.filter((id) => vertices.has(id)) : [],
  }
}

/**
 * Where the claim begins with what others rest on. Strictly an outlet is one: where the claim reaches it in
 * whatever role it brings that, and where it rests on itself it begins there.
 */
function groundsIn({ grounds, arcs, direct, unstated }: Weighable, name: (id: string) => string): string[] {
  if (grounds.length === 0) return []
  const party = (id: string) => name(voiceBehind(id))
  const reached = new Set([...direct, ...unstated].map(party))
  for (const [from, to] of arcs) if (party(from) !== party(to)) reached.add(party(to))
  const onItself = arcs.filter(([from, to]) => party(from) === party(to))
  return grounds.flatMap((id) => {
    const voices = onItself.flatMap(([from, to]) => (from === id ? [to] : []))
    return voices.length > 0 || reached.has(name(id)) ? voices : [id]
  })
}
