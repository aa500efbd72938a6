/**
 * Compressed sparse rows by counting sort. O(vertices + arcs) time; 4 bytes a vertex and 4 an arc.
 *
 * Arcs in random order touch a random row each, which on a large graph is a cache miss each. So they are
 * first dealt into 256 ranges of vertices, whose rows then fit a cache (the first digit of a radix sort).
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
  const dealt = size > FITS_CACHE ? deal(size, from, to) : { from, to }
  return sort(size, dealt.from, dealt.to)
}

/** Up to a megabyte of row starts, dealing costs more than it saves. */
const FITS_CACHE = 2 ** 18

const RANGES = 256

/** The same arcs, ordered by the range that `from` falls into. */
function deal(size: number, from: Int32Array, to: Int32Array): { from: Int32Array; to: Int32Array } {
  const shift = Math.max(0, Math.ceil(Math.log2(size / RANGES)))
  const end = new Int32Array(RANGES)
  for (let i = 0; i < from.length; i++) {
    const range = (from[i] as number) >> shift
    end[range] = (end[range] as number) + 1
  }
  accumulate(end)
  const dealtFrom = new Int32Array(from.length)
  const dealtTo = new Int32Array(from.length)
  for (let i = from.length - 1; i >= 0; i--) {
    const u = from[i] as number
    const at = (end[u >> shift] as number) - 1
    end[u >> shift] = at
    dealtFrom[at] = u
    dealtTo[at] = to[i] as number
  }
  return { from: dealtFrom, to: dealtTo }
}

function sort(size: number, from: Int32Array, to: Int32Array): Rows {
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
