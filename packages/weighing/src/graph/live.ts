/**
 * Re-weighing after something was added, at the cost of what changed: the flow found before is still a flow,
 * so only new paths are looked for, and marks are carried on from where they stop. Copying the grown arrays
 * is the one part that is linear, at the speed of memory.
 */
import { augment } from './dinic.ts'
import { type Added, extendMarks, extendReach } from './extend.ts'
import { addBetween, type Flow, idleFlow } from './flow.ts'
import { insert } from './insert.ts'
import { allStarts, type WeighedNetwork } from './lines.ts'
import { type Marks, marksOf, readLists } from './load-bearing.ts'
import { buildNetwork, type Network, type NetworkInput } from './network.ts'
import { reach } from './reach.ts'
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

/** One end of the interval: a maximum flow and what is known of its residual graph. */
type End<M> = { readonly flow: Flow; readonly lines: number; readonly marks: M }

/**
 * A network that grows, with a maximum flow for its low and its high end; undefined once it cannot be cut.
 */
export class LiveNetwork {
  #network: Network
  #low: End<Uint8Array> | undefined
  #high: End<Marks> | undefined

  constructor(input: NetworkInput) {
    const network = buildNetwork(input)
    const starts = allStarts(network)
    this.#network = network
    if (!uncuttable(network, network.direct)) this.#low = raise(idleFlow(network, network.direct), 0, reach)
    if (!uncuttable(network, starts)) this.#high = raise(idleFlow(network, starts), 0, marksOf)
  }

  /** The figures as they stand. O(vertices). */
  get weight(): WeighedNetwork {
    const high = this.#high
    return {
      lines: { low: this.#low?.lines ?? null, high: high?.lines ?? null },
      bearing: high === undefined ? null : readLists(high.flow, high.marks),
      flow: high?.flow,
    }
  }

  /** Adds and weighs again. */
  add(addition: Addition): WeighedNetwork {
    const network = grow(this.#network, addition)
    const { direct = [], unstated = [], held = [], arcs = [] } = addition
    const starts = allStarts(network)
    this.#network = network
    this.#low = follow(
      this.#low,
      network,
      network.direct,
      addition,
      { arcs, held, starts: direct },
      extendReach,
      reach,
    )
    this.#high = follow(
      this.#high,
      network,
      starts,
      addition,
      { arcs, held, starts: [...direct, ...unstated] },
      extendMarks,
      marksOf,
    )
    return this.weight
  }
}

/** Carries one end over: by its marks where the flow is still maximum, by new paths where it is not. */
function follow<M>(
  was: End<M> | undefined,
  network: Network,
  starts: Uint8Array,
  { trusted = [] }: Addition,
  added: Added,
  extend: (flow: Flow, marks: M, added: Added) => M | undefined,
  mark: (flow: Flow) => M,
): End<M> | undefined {
  // What cannot be cut stays so, whatever is added.
  if (was === undefined || uncuttable(network, starts)) return undefined
  const flow = carry(was.flow, network, starts, trusted)
  const marks = trusted.length > 0 ? undefined : extend(flow, was.marks, added)
  return marks === undefined ? raise(flow, was.lines, mark) : { flow, lines: was.lines, marks }
}

function raise<M>(flow: Flow, lines: number, mark: (flow: Flow) => M): End<M> {
  const more = augment(flow)
  return { flow, lines: lines + more, marks: mark(flow) }
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
 * A vertex that is trusted from now on carries its flow on its arcs. A neighbour that still points at it says
 * so by itself; one that is trusted too does not.
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
