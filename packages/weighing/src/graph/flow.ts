/**
 * A flow on unit vertex capacities, kept as vertex-disjoint paths rather than as numbers on arcs.
 *
 * Each vertex is meant to be split into v_in → v_out of capacity 1. It is not split in memory: a used vertex
 * remembers the vertex before it and the one after it, and that is the whole flow. The residual graph
 * follows:
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
  readonly units: Map<number, number>
  readonly turned: boolean
}

export function unitsBetween({ units, turned }: Between, u: number, v: number): number {
  return units.get(turned ? arcKey(v, u) : arcKey(u, v)) ?? 0
}

export function addBetween(between: Between, u: number, v: number, more: number): void {
  const { units, turned } = between
  units.set(turned ? arcKey(v, u) : arcKey(u, v), unitsBetween(between, u, v) + more)
}

/**
 * One exact number for two vertex numbers; 2^26 vertices of at least four bytes each fill a typed array
 * anyway.
 */
function arcKey(u: number, v: number): number {
  return u * 2 ** 26 + v
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
    between: { units: new Map(), turned: false },
  }
}

/** The same flow seen from its end; both views share their arrays. */
export function reversed(flow: Flow): Flow {
  return {
    ...flow,
    rows: flow.back,
    back: flow.rows,
    before: flow.after,
    after: flow.before,
    starts: flow.ends,
    ends: flow.starts,
    between: { units: flow.between.units, turned: !flow.between.turned },
  }
}

function identity(size: number): Int32Array {
  const array = new Int32Array(size)
  for (let v = 0; v < size; v++) array[v] = v
  return array
}
