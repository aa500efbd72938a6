/**
 * Compressed sparse rows by counting sort. O(vertices + arcs) time; 4 bytes a vertex and 4 an arc.
 */

/** Row v is `item[start[v]] … item[start[v + 1] - 1]`. */
export type Rows = {
  readonly start: Int32Array
  readonly item: Int32Array
}

/**
 * Sorts arcs `from[i] → to[i]` into rows by `from`. Arcs from a vertex to itself are left out: they carry no
 * path, and the flow marks an idle vertex by pointing it at itself.
 */
export function compress(size: number, from: Int32Array, to: Int32Array): Rows {
  const start = new Int32Array(size + 1)
  let loops = 0
  for (let i = 0; i < from.length; i++) {
    const u = from[i] as number
    if (u === to[i]) loops++
    else start[u] = (start[u] as number) + 1
  }
  accumulate(start)
  // Filling from the back turns each row's end into its start, so no second array of cursors is needed.
  const item = new Int32Array(from.length - loops)
  for (let i = from.length - 1; i >= 0; i--) {
    const u = from[i] as number
    const v = to[i] as number
    if (u === v) continue
    const at = (start[u] as number) - 1
    start[u] = at
    item[at] = v
  }
  return { start, item }
}

/** Turns counts into the end of each row. */
function accumulate(counts: Int32Array): void {
  let sum = 0
  for (let v = 0; v < counts.length; v++) {
    sum += counts[v] as number
    counts[v] = sum
  }
}
