import type { FloatingClaim, LineArc, LineGraph, LineVertex } from '../lines/graph.ts'

/** A vertex for tests: by its id, and what else it is. */
export type Drawn = { readonly id: string } & Partial<LineVertex>

/** A graph by ids, in which whatever is not said of a vertex is as plain as can be. */
export function graphOfIds(
  vertices: readonly Drawn[],
  arcs: readonly (readonly [from: string, to: string, when?: LineArc['when']])[],
  floating: readonly FloatingClaim[] = [],
): LineGraph {
  const at = (id: string) => vertices.findIndex((vertex) => vertex.id === id)
  return {
    vertices: vertices.map(({ id, ...more }, place) => ({
      name: id,
      detail: '',
      page: undefined,
      start: undefined,
      of: [place],
      tied: false,
      apart: false,
      ...more,
    })),
    arcs: arcs.map(([from, to, when = 'always']) => ({ from: at(from), to: at(to), when })),
    floating,
  }
}
