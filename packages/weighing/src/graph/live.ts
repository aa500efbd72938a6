/**
 * Re-weighing after something was added: the flow found before is still a flow, so only new paths are looked
 * for, and nothing is built or found again from nothing.
 */
import { augment } from './dinic.ts'
import { addBetween, type Flow, idleFlow } from './flow.ts'
import { insert } from './insert.ts'
import { allStarts, type WeighedNetwork } from './lines.ts'
import { loadBearing } from './load-bearing.ts'
import { buildNetwork, type Network, type NetworkInput } from './network.ts'
import { uncuttable } from './uncuttable.ts'

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

/** A network that grows, with a maximum flow for its low and its high end. */
export class LiveNetwork {
  #network: Network
  #low: Flow
  #high: Flow
  #weight: WeighedNetwork

  constructor(input: NetworkInput) {
    this.#network = buildNetwork(input)
    this.#low = idleFlow(this.#network, this.#network.direct)
    this.#high = idleFlow(this.#network, allStarts(this.#network))
    this.#weight = this.#weigh(0, 0)
  }

  get weight(): WeighedNetwork {
    return this.#weight
  }

  /** Adds and weighs again. One breadth-first search where nothing changes, one more for each new set of paths. */
  add(addition: Addition): WeighedNetwork {
    const { lines } = this.#weight
    this.#network = grow(this.#network, addition)
    this.#low = carry(this.#low, this.#network, this.#network.direct, addition.trusted ?? [])
    this.#high = carry(this.#high, this.#network, allStarts(this.#network), addition.trusted ?? [])
    this.#weight = this.#weigh(lines.low ?? 0, lines.high ?? 0)
    return this.#weight
  }

  /** What cannot be cut stays so whatever is added, so its flow is never needed again. */
  #weigh(low: number, high: number): WeighedNetwork {
    if (uncuttable(this.#network, this.#low.starts))
      return { lines: { low: null, high: null }, bearing: null, flow: undefined }
    const lowLines = low + augment(this.#low)
    if (uncuttable(this.#network, this.#high.starts))
      return { lines: { low: lowLines, high: null }, bearing: null, flow: undefined }
    const lines = { low: lowLines, high: high + augment(this.#high) }
    return { lines, bearing: loadBearing(this.#high), flow: this.#high }
  }
}

function grow(network: Network, addition: Addition): Network {
  const size = network.size + (addition.vertices ?? 0)
  const arcs = addition.arcs ?? []
  const from = Int32Array.from(arcs, ([u]) => u)
  const to = Int32Array.from(arcs, ([, v]) => v)
  const flags = (old: Uint8Array | undefined, more: readonly number[] = []) => {
    const set = new Uint8Array(size)
    if (old !== undefined) set.set(old)
    for (const v of more) set[v] = 1
    return set
  }
  const someTrusted = network.trusted !== undefined || (addition.trusted ?? []).length > 0
  return {
    size,
    out: insert(network.out, size, from, to),
    in: insert(network.in, size, to, from),
    direct: flags(network.direct, addition.direct),
    unstated: flags(network.unstated, addition.unstated),
    held: flags(network.held, addition.held),
    trusted: someTrusted ? flags(network.trusted, addition.trusted) : undefined,
  }
}

/** The old flow on the grown network. */
function carry(old: Flow, network: Network, starts: Uint8Array, trusted: readonly number[]): Flow {
  const flow = idleFlow(network, starts)
  moveEnds(old.before, flow.before, network.size)
  moveEnds(old.after, flow.after, network.size)
  for (const [arc, units] of old.between.units) flow.between.units.set(arc, units)
  for (const v of trusted) unlimit(flow, v)
  return flow
}

/** The number that stands for the source or the end is the size, which has grown. */
function moveEnds(old: Int32Array, to: Int32Array, size: number): void {
  to.set(old)
  if (size === old.length) return
  for (let v = 0; v < old.length; v++) if (old[v] === old.length) to[v] = size
}

/**
 * A vertex that is trusted from now on carries its flow on its arcs. A neighbour that still points at it says so
 * by itself; one that is trusted too does not.
 */
function unlimit({ size, before, after, between }: Flow, v: number): void {
  const u = before[v] as number
  const w = after[v] as number
  if (u === v) return
  before[v] = v
  after[v] = v
  if (u !== size && after[u] !== v) addBetween(between, u, v, 1)
  if (w !== size && before[w] !== v) addBetween(between, v, w, 1)
}
