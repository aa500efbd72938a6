/**
 * Circles in a directed graph, one for each strongly connected component that has any: the shortest through
 * its first member. Breadth first from every vertex, O(V·E), which is nothing for the files of a room.
 */
export function circles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const seen = new Set<string>()
  const found: string[][] = []
  for (const start of [...edges.keys()].sort()) {
    if (seen.has(start)) continue
    const circle = shortestCircle(edges, start)
    if (circle === undefined) continue
    for (const member of circle) seen.add(member)
    found.push(circle)
  }
  return found
}

/** The way from `start` back to itself, without the return; undefined where there is none. */
function shortestCircle(edges: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>()
  const queue = [start]
  for (const at of queue) {
    for (const next of edges.get(at) ?? []) {
      if (next === start) return wayTo(cameFrom, start, at)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, at)
      queue.push(next)
    }
  }
  return undefined
}

function wayTo(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end]
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start
    way.unshift(at)
  }
  return way
}
