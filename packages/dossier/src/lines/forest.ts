import type { LineArc, LineGraph, LineVertex } from './graph.ts'

/** A vertex and whoever it is drawn to have the claim from. Pages are the roots. */
export interface Branch {
  readonly place: number
  readonly vertex: LineVertex
  readonly children: readonly Branch[]
  /**
   * Column from the left: 0 where threads only start, then one more than the furthest that it has it from.
   */
  readonly column: number
}

/** Whether columns count all ways, or those of the forest alone: then ways across may lead back. */
export type Columns = 'deep' | 'few'

/**
 * Chooses for every vertex the arc on a shortest way to a page (breadth first, backwards from the pages; O(V
 * + E)), so that threads of the forest never cross. All other arcs are drawn across it. What is there only
 * with copies led comes after what is stated.
 */
export function forestOf(graph: LineGraph, columns: Columns = 'few'): Branch[] {
  const next = nextHops(graph)
  const children = Map.groupBy(
    graph.vertices.keys().filter((place) => next.has(place)),
    (place) => next.get(place) ?? -1,
  )
  const depths = columns === 'deep' ? depthsIn(graph) : relaysIn(graph)
  const roots = [...graph.vertices.keys()].filter((place) => !next.has(place))
  return roots
    .map((root) => branch(root, graph.vertices, children, depths))
    .toSorted((a, b) => Number(b.children.length > 0) - Number(a.children.length > 0))
}

function nextHops({ vertices, arcs }: LineGraph): Map<number, number> {
  const into = new Map<number, LineArc[]>()
  for (const arc of arcs) into.set(arc.to, [...(into.get(arc.to) ?? []), arc])
  const next = new Map<number, number>()
  const pages = [...vertices.entries()].flatMap(([place, { page }]) => (page ? [place] : []))
  const seen = new Set(pages)
  for (const isLed of [false, true]) {
    const queue = [...seen]
    for (const place of queue) {
      for (const { from, when } of into.get(place) ?? []) {
        if (seen.has(from) || (when === 'led') !== isLed) continue
        seen.add(from)
        next.set(from, place)
        queue.push(from)
      }
    }
  }
  return next
}

function branch(
  place: number,
  vertices: readonly LineVertex[],
  table: ReadonlyMap<number, readonly number[]>,
  depths: readonly number[],
): Branch {
  const vertex = vertices[place]
  if (!vertex) throw new Error(`expected a vertex at ${place} of ${vertices.length}`)
  const below = (table.get(place) ?? []).map((child) => branch(child, vertices, table, depths))
  const children = below.toSorted((a, b) => breadth(b) - breadth(a))
  const column = Math.max(depths[place] ?? 0, ...children.map((child) => child.column + 1))
  return { place, vertex, children, column }
}

/** Whoever has it from anybody is no origin. */
function relaysIn({ vertices, arcs }: LineGraph): number[] {
  const told = new Set(arcs.map(({ to }) => to))
  return [...vertices.keys()].map((place) => (told.has(place) ? 1 : 0))
}

/**
 * How many have passed it on, at most, before it comes to each; where a way leads back, it ends. O(V + E).
 */
function depthsIn({ vertices, arcs }: LineGraph): number[] {
  const into = Map.groupBy(arcs, ({ to }) => to)
  const depths: number[] = []
  const open = new Set<number>()
  const depthOf = (place: number): number => {
    const known = depths[place]
    if (known !== undefined || open.has(place)) return known ?? -1
    open.add(place)
    const depth = Math.max(-1, ...(into.get(place) ?? []).map(({ from }) => depthOf(from))) + 1
    open.delete(place)
    depths[place] = depth
    return depth
  }
  for (const place of vertices.keys()) depthOf(place)
  return depths
}

/** People in crowds. The largest come first, so that their strands have room on the page. */
function breadth({ vertex, children }: Branch): number {
  return (vertex.crowd?.low ?? 0) + children.reduce((sum, child) => sum + breadth(child), 0)
}

/** Every branch, children before the one they lead to. */
export function postOrder(roots: readonly Branch[]): Branch[] {
  return roots.flatMap((root) => [...postOrder(root.children), root])
}
