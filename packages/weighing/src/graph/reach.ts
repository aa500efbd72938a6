/**
 * What the source reaches in the residual graph, breadth first. On a reversed flow: what reaches the end.
 */
import type { Flow } from './flow.ts'
import { inOrder } from './frontier.ts'
import { returns } from './path.ts'

/**
 * 1 for every out-state within reach; the extra last entry stands for the source and is always 1. O(arcs).
 */
export function reach(flow: Flow): Uint8Array {
  const seen = new Uint8Array(flow.size + 1)
  seen[flow.size] = 1
  const roots: number[] = []
  for (let v = 0; v < flow.size; v++) if (flow.starts[v] === 1) roots.push(flow.before[v] as number)
  spread(flow, seen, roots)
  return seen
}

/** Marks what the roots reach and was not seen before; true when that holds an end. Costs what it marks. */
export function spread(flow: Flow, seen: Uint8Array, roots: readonly number[]): boolean {
  const { before, trusted, ends } = flow
  const { start, item } = flow.rows
  const queue = new Int32Array(flow.size)
  let tail = 0
  const see = (x: number) => {
    if (seen[x] !== 0) return
    seen[x] = WAITING
    queue[tail++] = x
  }
  for (const x of roots) see(x)
  let ended = false
  for (let head = 0; head < tail; ) {
    const rim = tail
    inOrder(queue, head, rim, seen, WAITING)
    for (; head < rim; head++) {
      const x = queue[head] as number
      seen[x] = 1
      if (ends[x] === 1) ended = true
      const stop = start[x + 1] as number
      for (let p = start[x] as number; p < stop; p++) {
        const e = before[item[p] as number] as number
        if (seen[e] !== 0) continue
        seen[e] = WAITING
        queue[tail++] = e
      }
      see(before[x] as number)
      if (trusted?.[x] === 1) for (const u of returns(flow, x)) see(u)
    }
  }
  return ended
}

/** Seen, and in the queue still. */
const WAITING = 2
