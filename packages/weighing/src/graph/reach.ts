/**
 * What the source reaches in the residual graph, O(vertices + arcs). On a reversed flow: what reaches the end.
 */
import type { Flow } from './flow.ts'
import { returns } from './path.ts'

/** 1 for every out-state within reach; the extra last entry stands for the source and is always 1. */
export function reach(flow: Flow): Uint8Array {
  const { size, before, starts, trusted } = flow
  const { start, item } = flow.rows
  const seen = new Uint8Array(size + 1)
  seen[size] = 1
  const queue = new Int32Array(size)
  let tail = 0
  for (let v = 0; v < size; v++) {
    const e = before[v] as number
    if (starts[v] === 0 || seen[e] === 1) continue
    seen[e] = 1
    queue[tail++] = e
  }
  for (let head = 0; head < tail; head++) {
    const x = queue[head] as number
    const stop = start[x + 1] as number
    for (let p = start[x] as number; p < stop; p++) {
      const e = before[item[p] as number] as number
      if (seen[e] === 1) continue
      seen[e] = 1
      queue[tail++] = e
    }
    const e = before[x] as number
    if (seen[e] === 0) {
      seen[e] = 1
      queue[tail++] = e
    }
    if (trusted?.[x] !== 1) continue
    for (const u of returns(flow, x)) {
      if (seen[u] === 1) continue
      seen[u] = 1
      queue[tail++] = u
    }
  }
  return seen
}
