/**
 * A network with vertices to spare. Spare ones touch nothing, so that they change no figure, and adding a
 * vertex is no more than taking the next of them.
 */
import type { Rows } from './csr.ts'
import { insert } from './insert.ts'
import type { Network } from './network.ts'

/** What one statement or page adds. New vertices take the next numbers. */
export type Addition = {
  readonly vertices?: number
  readonly arcs?: readonly (readonly [number, number])[]
  readonly direct?: readonly number[]
  readonly unstated?: readonly number[]
  readonly held?: readonly number[]
  /** Vertices, old or new, that cannot fail from now on. */
  readonly trusted?: readonly number[]
}

/** The same network with room for `size` vertices, in arrays of its own. */
export function withRoom({ out, in: into, direct, unstated, held, trusted }: Network, size: number): Network {
  const flags = (old: Uint8Array) => larger(old, new Uint8Array(size))
  return {
    size,
    out: rows(out, size),
    in: rows(into, size),
    direct: flags(direct),
    unstated: flags(unstated),
    held: flags(held),
    trusted: trusted && flags(trusted),
  }
}

/** Adds what fits in the room there is, in place. O(vertices). */
export function settle(network: Network, { arcs = [], trusted = [], ...more }: Addition): Network {
  const from = Int32Array.from(arcs, ([u]) => u)
  const to = Int32Array.from(arcs, ([, v]) => v)
  const trusting = network.trusted ?? (trusted.length > 0 ? new Uint8Array(network.size) : undefined)
  for (const v of trusted) if (trusting) trusting[v] = 1
  for (const key of ['direct', 'unstated', 'held'] as const)
    for (const v of more[key] ?? []) network[key][v] = 1
  return {
    ...network,
    out: insert(network.out, from, to),
    in: insert(network.in, to, from),
    trusted: trusting,
  }
}

function rows({ start, item }: Rows, size: number): Rows {
  const longer = new Int32Array(size + 1).fill(start.at(-1) as number)
  return { start: larger(start, longer), item: item.slice() }
}

function larger<T extends Int32Array | Uint8Array>(old: T, room: T): T {
  room.set(old)
  return room
}
