/**
 * Strongly connected components of the residual graph, without the states in `skip`. R. E. Tarjan,
 * "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), without recursion; low links
 * and component numbers share one array, after D. J. Pearce (2016). O(vertices + arcs).
 */
import type { Flow } from './flow.ts'
import { returns } from './path.ts'

/**
 * A number for each state, equal exactly for states of one component; 0 for skipped states.
 * `skip` has `size + 1` entries, the last of them 1.
 */
export function components(flow: Flow, skip: Uint8Array): Int32Array {
  const walk = startWalk(flow, skip)
  for (let root = 0; root < flow.size; root++) {
    if (skip[root] === 1 || walk.low[root] !== 0) continue
    enter(walk, root)
    while (walk.depth > 0) {
      const x = walk.trail[walk.depth - 1] as number
      const child = advance(walk, x)
      if (child < 0) leave(walk, x)
      else enter(walk, child)
    }
  }
  return walk.low
}

type Walk = {
  readonly flow: Flow
  readonly skip: Uint8Array
  /**
   * 0 where unseen. While open: the lowest visit number known to be reachable. Once closed: the component's
   * number, which counts down from the top and so never pulls a low link down.
   */
  readonly low: Int32Array
  readonly visit: Int32Array
  readonly cursor: Int32Array
  /** States from the root to where the walk stands. */
  readonly trail: Int32Array
  /** States whose component is not closed yet. */
  readonly open: Int32Array
  /** For a trusted state: the ways back that are left to try. */
  readonly ways: Map<number, number[]>
  depth: number
  opened: number
  visits: number
  component: number
}

const TOP = 0x7fffffff

function startWalk(flow: Flow, skip: Uint8Array): Walk {
  const table = () => new Int32Array(flow.size)
  const counts = { depth: 0, opened: 0, visits: 0, component: TOP }
  const low = new Int32Array(flow.size + 1)
  return {
    flow,
    skip,
    low,
    visit: table(),
    cursor: table(),
    trail: table(),
    open: table(),
    ways: new Map(),
    ...counts,
  }
}

function enter(walk: Walk, x: number): void {
  walk.visits++
  walk.visit[x] = walk.visits
  walk.low[x] = walk.visits
  walk.cursor[x] = walk.flow.rows.start[x] as number
  walk.trail[walk.depth++] = x
  walk.open[walk.opened++] = x
  if (walk.flow.trusted?.[x] === 1) walk.ways.set(x, [...returns(walk.flow, x)])
}

/** The next unseen state from x, or -1; lowers x's low link by the seen ones on the way. */
function advance({ flow, skip, low, cursor, ways }: Walk, x: number): number {
  const { before } = flow
  const { start, item } = flow.rows
  const stop = start[x + 1] as number
  let lowest = low[x] as number
  let unseen = -1
  let p = cursor[x] as number
  // One step past the row stands for the way from v_out through v_in.
  for (; p <= stop && unseen < 0; p++) {
    const e = before[p < stop ? (item[p] as number) : x] as number
    if (skip[e] === 1) continue
    const known = low[e] as number
    if (known === 0) unseen = e
    else if (known < lowest) lowest = known
  }
  cursor[x] = p
  const back = flow.trusted?.[x] === 1 ? ways.get(x) : undefined
  for (let u = back?.at(-1); u !== undefined && unseen < 0; u = back?.at(-1)) {
    back?.pop()
    if (skip[u] === 1) continue
    const known = low[u] as number
    if (known === 0) unseen = u
    else if (known < lowest) lowest = known
  }
  low[x] = lowest
  return unseen
}

/** Closes x's component where x is its first state, and hands x's low link to the state before it. */
function leave(walk: Walk, x: number): void {
  const { low, visit, open, trail } = walk
  const lowest = low[x] as number
  if (lowest === visit[x]) {
    do low[open[--walk.opened] as number] = walk.component
    while (open[walk.opened] !== x)
    walk.component--
  }
  walk.depth--
  if (walk.depth === 0) return
  const parent = trail[walk.depth - 1] as number
  if (lowest < (low[parent] as number)) low[parent] = lowest
}
