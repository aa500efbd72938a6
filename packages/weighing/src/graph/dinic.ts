/**
 * Maximum flow by Dinic's method on unit vertex capacities, which is the fewest vertices that cut every path
 * (Menger 1927). O(√V · E) when nobody is trusted: S. Even & R. E. Tarjan, "Network flow and testing graph
 * connectivity", SIAM J. Comput. 4 (1975).
 *
 * A phase layers the residual graph by breadth-first search, then fills the layers with shortest augmenting
 * paths, depth first and without recursion. States are those of flow.ts.
 */
import { type Flow, reversed } from './flow.ts'
import { inOrder } from './frontier.ts'
import { CANCEL, emptyPath, type Path, push, RETURN, returns } from './path.ts'

/** Raises the flow to its maximum from wherever it stands; returns the number of paths added. */
export function augment(flow: Flow): number {
  const space = scratch(flow.size)
  // The side with fewer terminals is the narrow one, and searching from it sees less of the graph.
  const view = count(flow.starts) <= count(flow.ends) ? flow : reversed(flow)
  let added = 0
  while (layer(view, space)) added += block(view, space)
  return added
}

type Scratch = {
  /** Distance of each state from the source, 0 where unseen, -1 where spent; the last entry is the source. */
  readonly level: Int32Array
  readonly queue: Int32Array
  readonly cursor: Int32Array
  readonly path: Path
}

function scratch(size: number): Scratch {
  return {
    level: new Int32Array(size + 1),
    queue: new Int32Array(size),
    cursor: new Int32Array(size),
    path: emptyPath(size),
  }
}

function count(flags: Uint8Array): number {
  let sum = 0
  for (const flag of flags) sum += flag
  return sum
}

/**
 * Numbers states by distance from the source; false when no end is reached. Stops after the first level that
 * does.
 */
function layer(flow: Flow, { level, queue }: Scratch): boolean {
  const { before, ends, trusted } = flow
  const { start, item } = flow.rows
  let tail = roots(flow, level, queue)
  let distance = 1
  for (let head = 0; head < tail; ) {
    const rim = tail
    for (let i = head; i < rim; i++) if (ends[queue[i] as number] === 1) return true
    inOrder(queue, head, rim, level, distance)
    distance++
    for (; head < rim; head++) {
      const x = queue[head] as number
      const stop = start[x + 1] as number
      for (let p = start[x] as number; p < stop; p++) {
        const e = before[item[p] as number] as number
        if (level[e] !== 0) continue
        level[e] = distance
        queue[tail++] = e
      }
      const e = before[x] as number
      if (level[e] === 0) {
        level[e] = distance
        queue[tail++] = e
      }
      if (trusted?.[x] !== 1) continue
      for (const u of returns(flow, x)) {
        if (level[u] !== 0) continue
        level[u] = distance
        queue[tail++] = u
      }
    }
  }
  return false
}

function roots(flow: Flow, level: Int32Array, queue: Int32Array): number {
  const { size, before, starts } = flow
  level.fill(0)
  level[size] = -1
  let tail = 0
  for (let v = 0; v < size; v++) {
    const e = before[v] as number
    if (starts[v] === 0 || level[e] !== 0) continue
    level[e] = 1
    queue[tail++] = e
  }
  return tail
}

function block(flow: Flow, space: Scratch): number {
  const { size, starts, before, trusted } = flow
  space.cursor.set(flow.rows.start.subarray(0, size))
  let added = 0
  for (let v = 0; v < size; v++) {
    if (starts[v] === 0) continue
    // A trusted start can begin many paths; any other begins one.
    while (space.level[before[v] as number] === 1 && search(flow, space, v)) {
      push(flow, space.path)
      added++
      if (trusted?.[v] !== 1) break
    }
  }
  return added
}

/** Walks one path from start `v` along rising levels; false when there is none left. */
function search(flow: Flow, { level, cursor, path }: Scratch, v: number): boolean {
  const { before, ends, trusted } = flow
  const { start, item } = flow.rows
  const { state, via } = path
  state[0] = before[v] as number
  via[0] = v
  let depth = 1
  while (depth > 0) {
    const x = state[depth - 1] as number
    if (ends[x] === 1) {
      path.length = depth
      spend(level, path, trusted)
      return true
    }
    const wanted = (level[x] as number) + 1
    const stop = start[x + 1] as number
    let p = cursor[x] as number
    while (p < stop && level[before[item[p] as number] as number] !== wanted) p++
    cursor[x] = p
    if (p < stop) {
      via[depth] = item[p] as number
      state[depth++] = before[item[p] as number] as number
    } else if (level[before[x] as number] === wanted) {
      via[depth] = CANCEL
      state[depth++] = before[x] as number
    } else {
      const u = trusted?.[x] === 1 ? returnAt(flow, x, level, wanted) : -1
      if (u < 0) {
        level[x] = -1
        depth--
      } else {
        via[depth] = RETURN
        state[depth++] = u
      }
    }
  }
  return false
}

function returnAt(flow: Flow, x: number, level: Int32Array, wanted: number): number {
  for (const u of returns(flow, x)) if (level[u] === wanted) return u
  return -1
}

/** A state other than a trusted one lies on at most one path of a phase. */
function spend(level: Int32Array, path: Path, trusted: Uint8Array | undefined): void {
  for (let d = 0; d < path.length; d++) {
    const x = path.state[d] as number
    if (trusted?.[x] !== 1) level[x] = -1
  }
}
