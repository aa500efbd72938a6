/**
 * How many paths from starts to ends share no vertex but those that may be shared, found one by one: depth
 * first, over vertices split in two (L. R. Ford & D. R. Fulkerson, 1956). Knows nothing of the engine.
 */
export function disjointPaths(
  arcs: readonly (readonly [from: string, to: string])[],
  starts: ReadonlySet<string>,
  ends: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): number {
  const room = new Map<string, Map<string, number>>()
  const add = (from: string, to: string, capacity: number) => {
    const out = room.get(from) ?? new Map<string, number>()
    room.set(from, out.set(to, (out.get(to) ?? 0) + capacity))
    if (!room.get(to)?.has(from)) room.set(to, (room.get(to) ?? new Map<string, number>()).set(from, 0))
  }
  const all = new Set([...arcs.flat(), ...starts, ...ends])
  for (const vertex of all) add(`${vertex} in`, `${vertex} out`, shared.has(vertex) ? 1000 : 1)
  for (const [from, to] of arcs) add(`${from} out`, `${to} in`, 1000)
  for (const start of starts) add('source', `${start} in`, 1000)
  for (const end of ends) add(`${end} out`, 'end', 1000)
  let paths = 0
  while (push('source', new Set())) paths++
  return paths

  function push(at: string, seen: Set<string>): boolean {
    if (at === 'end') return true
    seen.add(at)
    for (const [to, left] of room.get(at) ?? []) {
      if (left === 0 || seen.has(to) || !push(to, seen)) continue
      room.get(at)?.set(to, left - 1)
      room.get(to)?.set(at, (room.get(to)?.get(at) ?? 0) + 1)
      return true
    }
    return false
  }
}
