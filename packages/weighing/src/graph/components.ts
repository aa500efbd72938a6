/**
 * Strongly connected components of the residual graph, without the states in `skip`.
 * R. E. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), without recursion;
 * low links and component numbers share one array, after D. J. Pearce (2016). O(vertices + arcs).
 */
import type { Flow } from './flow.ts'
import { returns } from './path.ts'

/**
 * A number for each state, equal exactly for states of one component; 0 for skipped states.
 * `skip` has `size + 1` entries, the last of them 1.
 */
export function components(flow: Flow, skip: Uint8Array): Int32Array {
  const { size, before, trusted } = flow
  const { start, item } = flow.rows
  // 0: unseen. On the stack: the lowest visit number known to be reachable. Closed: a component number, which
  // counts down from the top and so never pulls a low link down.
  const low = new Int32Array(size + 1)
  const visit = new Int32Array(size)
  const cursor = new Int32Array(size)
  const trail = new Int32Array(size)
  const open = new Int32Array(size)
  let opened = 0
  let visits = 0
  let component = CLOSED
  const extra = new Map<number, number[]>()
  low[size] = CLOSED
  for (let root = 0; root < size; root++) {
    if (skip[root] === 1 || low[root] !== 0) continue
    let depth = 0
    trail[0] = root
    visit[root] = low[root] = ++visits
    cursor[root] = start[root] as number
    open[opened++] = root
    while (depth >= 0) {
      const x = trail[depth] as number
      const stop = start[x + 1] as number
      let lowest = low[x] as number
      let p = cursor[x] as number
      let child = -1
      while (p <= stop) {
        const e = before[p < stop ? (item[p] as number) : x] as number
        p++
        if (skip[e] === 1) continue
        const known = low[e] as number
        if (known === 0) {
          child = e
          break
        }
        if (known < lowest) lowest = known
      }
      if (child < 0 && trusted?.[x] === 1) {
        const list = extra.get(x) ?? [...returns(flow, x)]
        extra.set(x, list)
        while (child < 0 && list.length > 0) {
          const u = list[list.length - 1] as number
          list.pop()
          if (skip[u] === 1) continue
          const known = low[u] as number
          if (known === 0) child = u
          else if (known < lowest) lowest = known
        }
      }
      cursor[x] = p
      low[x] = lowest
      if (child >= 0) {
        visit[child] = low[child] = ++visits
        cursor[child] = start[child] as number
        open[opened++] = child
        trail[++depth] = child
        continue
      }
      if (lowest === visit[x]) {
        do low[open[--opened] as number] = component
        while (open[opened] !== x)
        component--
      }
      depth--
      if (depth >= 0) {
        const parent = trail[depth] as number
        if (lowest < (low[parent] as number)) low[parent] = lowest
      }
    }
  }
  return low
}

const CLOSED = 0x7fffffff
