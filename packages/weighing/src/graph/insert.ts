/**
 * Adding arcs to compressed rows without sorting them again: whole runs of rows are copied, which costs
 * memory bandwidth rather than thought. O(vertices + arcs) bytes moved, O(k log k) work for k new arcs.
 */
import type { Rows } from './csr.ts'

/** The rows of a graph of `size` vertices (no fewer than before) with arcs `from[i] → to[i]` added. */
export function insert(rows: Rows, size: number, from: Int32Array, to: Int32Array): Rows {
  const order = [...from.keys()]
    .filter((i) => from[i] !== to[i])
    .sort((a, b) => (from[a] as number) - (from[b] as number))
  const was = rows.start.length - 1
  const start = new Int32Array(size + 1)
  const item = new Int32Array(rows.item.length + order.length)
  let copied = 0
  let vertex = 0
  for (const [added, i] of order.entries()) {
    const u = from[i] as number
    for (; vertex <= u; vertex++) start[vertex] = (rows.start[Math.min(vertex, was)] as number) + added
    const upTo = rows.start[Math.min(u + 1, was)] as number
    item.set(rows.item.subarray(copied, upTo), copied + added)
    copied = upTo
    item[copied + added] = to[i] as number
  }
  for (; vertex <= size; vertex++)
    start[vertex] = (rows.start[Math.min(vertex, was)] as number) + order.length
  item.set(rows.item.subarray(copied), copied + order.length)
  return { start, item }
}
