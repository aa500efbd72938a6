/**
 * The transmission graph as integers: who told whom, who claims direct access, what the desk holds.
 */
import { compress, type Rows } from './csr.ts'

export type Network = {
  /** Number of vertices; they are 0 … size - 1. */
  readonly size: number
  /** Row u lists those who say they had it from u. */
  readonly out: Rows
  /** Row v lists those from whom v had it. */
  readonly in: Rows
  /** 1 where the vertex claims direct access. */
  readonly direct: Uint8Array
  /** 1 where the vertex does not say how it knows. */
  readonly unstated: Uint8Array
  /** 1 where the desk holds what the vertex says. */
  readonly held: Uint8Array
  /** 1 where the vertex is taken at its word and cannot fail; absent when nobody is. */
  readonly trusted: Uint8Array | undefined
}

export type NetworkInput = {
  readonly size: number
  /** Arc i goes `from[i] → to[i]`; repeats and loops are allowed and change nothing. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly direct: Iterable<number>
  readonly unstated?: Iterable<number>
  readonly held: Iterable<number>
  readonly trusted?: Iterable<number>
}

/** Builds both directions of the graph. O(vertices + arcs). */
export function buildNetwork(input: NetworkInput): Network {
  const { size, from, to } = input
  const trusted = flags(size, input.trusted ?? [])
  return {
    size,
    out: compress(size, from, to),
    in: compress(size, to, from),
    direct: flags(size, input.direct),
    unstated: flags(size, input.unstated ?? []),
    held: flags(size, input.held),
    trusted: trusted.includes(1) ? trusted : undefined,
  }
}

function flags(size: number, members: Iterable<number>): Uint8Array {
  const set = new Uint8Array(size)
  for (const v of members) set[v] = 1
  return set
}
