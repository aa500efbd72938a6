import type { LineGraph, LineVertex } from './graph.ts'

/** A vertex and whoever it is drawn to have the claim from. Pages are the roots. */
export interface Branch {
  readonly vertex: LineVertex
  readonly children: readonly Branch[]
  /** Column from the left: 0 where a thread starts, then one more than the furthest child. */
  readonly column: number
}

export interface Forest {
  readonly roots: readonly Branch[]
  /** Arcs that are not in the forest: drawn as extra threads. */
  readonly extra: readonly (readonly [from: string, to: string])[]
}

/**
 * Chooses for every vertex the arc on a shortest way to a page (breadth first, backwards from the pages; O(V
 * + E)), so that threads of the forest never cross. Cycles fall among the extra arcs.
 */
export function forestOf(graph: LineGraph): Forest {
  const next = nextHops(graph)
  const children = new Map<string, LineVertex[]>()
  const roots: LineVertex[] = []
  for (const vertex of graph.vertices) {
    const to = next.get(vertex.id)
    if (to === undefined) roots.push(vertex)
    else children.set(to, [...(children.get(to) ?? []), vertex])
  }
  const extra = graph.arcs.filter(([from, to]) => next.get(from) !== to)
  return { roots: roots.map((root) => branch(root, children)), extra }
}

function nextHops(graph: LineGraph): Map<string, string> {
  const into = new Map<string, string[]>()
  for (const [from, to] of graph.arcs) into.set(to, [...(into.get(to) ?? []), from])
  const next = new Map<string, string>()
  const queue = graph.vertices.filter(({ page }) => page).map(({ id }) => id)
  const seen = new Set(queue)
  for (const id of queue) {
    for (const from of into.get(id) ?? []) {
      if (seen.has(from)) continue
      seen.add(from)
      next.set(from, id)
      queue.push(from)
    }
  }
  return next
}

function branch(vertex: LineVertex, table: ReadonlyMap<string, LineVertex[]>): Branch {
  const below = (table.get(vertex.id) ?? []).map((child) => branch(child, table))
  const children = below.toSorted((a, b) => breadth(b) - breadth(a))
  const column = children.length === 0 ? 0 : 1 + Math.max(...children.map((child) => child.column))
  return { vertex, children, column }
}

/** People in crowds. The largest come first, so that their strands have room on the page. */
function breadth({ vertex, children }: Branch): number {
  return (vertex.crowd?.low ?? 0) + children.reduce((sum, child) => sum + breadth(child), 0)
}

/** Every branch, children before the one they lead to. */
export function postOrder(roots: readonly Branch[]): Branch[] {
  return roots.flatMap((root) => [...postOrder(root.children), root])
}
