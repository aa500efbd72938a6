/**
 * The order in which a breadth-first search expands one level does not matter to it, but it does to memory:
 * rows read in ascending order are read ahead, rows read in order of discovery are a cache miss each.
 */

/**
 * A level that holds at least this share of all vertices is worth a look at every vertex to put it in order.
 */
const DENSE = 1 / 64

/**
 * Puts `queue[head … rim - 1]` in ascending order where it is dense. It must hold exactly the states whose
 * `mark` is `value`.
 */
export function inOrder(
  queue: Int32Array,
  head: number,
  rim: number,
  mark: Int32Array | Uint8Array,
  value: number,
): void {
  if (rim - head < queue.length * DENSE) return
  for (let at = head, v = 0; at < rim; v++) if (mark[v] === value) queue[at++] = v
}
