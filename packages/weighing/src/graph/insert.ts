/**
 * Adding arcs to compressed rows where they stand: what lies behind is moved up, at the speed of memory.
 */
import type { Rows } from './csr.ts'

/**
 * The rows with arcs `from[i] → to[i]` added, in place while there is room behind them. O(vertices) and
 * O(k log k) for k new arcs.
 */
export function insert(rows: Rows, from: Int32Array, to: Int32Array): Rows {
  const order = [...from.keys()]
    .filter((i) => from[i] !== to[i])
    .sort((a, b) => (from[a] as number) - (from[b] as number))
  const { start } = rows
  const total = start.at(-1) as number
  const item = roomy(rows.item, total, order.length)
  let end = total
  for (const [ahead, i] of [...order.entries()].reverse()) {
    const at = start[(from[i] as number) + 1] as number
    item.copyWithin(at + ahead + 1, at, end)
    item[at + ahead] = to[i] as number
    end = at
  }
  shift(
    start,
    order.map((i) => from[i] as number),
  )
  return { start, item }
}

/** An eighth more than is needed, so that most additions find room. */
export function withSlack(needed: number): number {
  return needed + Math.max(64, needed >> 3)
}

function roomy(item: Int32Array, total: number, more: number): Int32Array {
  if (total + more <= item.length) return item
  const larger = new Int32Array(withSlack(total + more))
  larger.set(item.subarray(0, total))
  return larger
}

/** Rows behind each of `rows`, in ascending order, begin one later. */
function shift(start: Int32Array, rows: readonly number[]): void {
  for (const [before, row] of rows.entries()) {
    const next = rows[before + 1] ?? start.length - 1
    for (let v = row + 1; v <= next; v++) start[v] = (start[v] as number) + before + 1
  }
}
