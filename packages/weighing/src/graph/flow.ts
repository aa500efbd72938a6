/**
 * A flow on unit vertex capacities, kept as vertex-disjoint paths rather than as numbers on arcs.
 *
 * Each vertex is meant to be split into v_in → v_out of capacity 1. It is not split in memory: a used vertex
 * remembers the vertex before it and the one after it, and that is the whole flow. The residual graph follows:
 *
 *   u_out → v_in        for every arc u → v
 *   v_in  → v_out       where v is idle
 *   v_out → v_in        where v is used
 *   v_in  → before(v)_out  where v is used
 *
 * v_in has one way on, v_out if idle and before(v)_out if used, so only the n states v_out need visiting, and
 * `before[v]` is that way on in either case, because an idle vertex points at itself.
 */
import type { Rows } from './csr.ts'
import type { Network } from './network.ts'

/** One direction of reading a flow. `reversed` gives the same flow read from the held pages back. */
export type Flow = {
  readonly size: number
  readonly rows: Rows
  readonly back: Rows
  /** before[v]: v itself when idle or trusted; `size` when the path starts at v; else the vertex before v. */
  readonly before: Int32Array
  /** after[v]: the same toward the end of the path. */
  readonly after: Int32Array
  readonly starts: Uint8Array
  readonly ends: Uint8Array
  readonly trusted: Uint8Array | undefined
  readonly between: Between
}

/** Flow on arcs whose two ends are both trusted: the only arcs that can carry more than one unit. */
export type Between = {
  readonly get: (u: number, v: number) => number
  readonly add: (u: number, v: number, units: number) => void
}

/** The empty flow. `starts` says who may begin a path: the direct alone, or the unstated too. */
export function idleFlow(network: Network, starts: Uint8Array): Flow {
  return {
    size: network.size,
    rows: network.out,
    back: network.in,
    before: identity(network.size),
    after: identity(network.size),
    starts,
    ends: network.held,
    trusted: network.trusted,
    between: countBetween(network.size, new Map()),
  }
}

/** The same flow seen from its end; both views share their arrays. */
export function reversed(flow: Flow): Flow {
  const { between } = flow
  return {
    ...flow,
    rows: flow.back,
    back: flow.rows,
    before: flow.after,
    after: flow.before,
    starts: flow.ends,
    ends: flow.starts,
    between: {
      get: (u, v) => between.get(v, u),
      add: (u, v, units) => between.add(v, u, units),
    },
  }
}

function countBetween(size: number, units: Map<number, number>): Between {
  const key = (u: number, v: number) => u * size + v
  return {
    get: (u, v) => units.get(key(u, v)) ?? 0,
    add: (u, v, more) => units.set(key(u, v), (units.get(key(u, v)) ?? 0) + more),
  }
}

function identity(size: number): Int32Array {
  const array = new Int32Array(size)
  for (let v = 0; v < size; v++) array[v] = v
  return array
}
