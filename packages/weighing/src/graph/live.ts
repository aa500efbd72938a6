/**
 * Re-weighing after something was added, at the cost of what changed: the flow found before is still a flow,
 * so only new paths are looked for, and marks are carried on from where they stop. Moving what lies behind
 * new arcs and copying marks is the one part that is linear, at the speed of memory.
 */
import { augment } from './dinic.ts'
import { type Added, extendMarks, extendReach } from './extend.ts'
import { addBetween, type Flow, idleFlow } from './flow.ts'
import { withSlack } from './insert.ts'
import { allStarts, type WeighedNetwork } from './lines.ts'
import { type Marks, marksOf, readLists } from './load-bearing.ts'
import { buildNetwork, type Network, type NetworkInput } from './network.ts'
import { type OwnLines, pushOwnLines } from './own-line.ts'
import { reach } from './reach.ts'
import { type Addition, settle, withRoom } from './room.ts'
import { uncuttable } from './uncuttable.ts'

/** One end of the interval: a maximum flow and what is known of its residual graph. */
type End<M> = { readonly flow: Flow; readonly lines: number; readonly marks: M }

/**
 * A network that grows, with a maximum flow for its low and its high end; undefined once it cannot be cut.
 */
export class LiveNetwork {
  #network: Network
  /** 1 where a path of the high end may begin. */
  #starts: Uint8Array
  /** Vertices that are taken; the others are to spare. */
  #taken: number
  #low: End<Uint8Array> | undefined
  #high: End<Marks> | undefined

  constructor(input: NetworkInput) {
    const network = withRoom(buildNetwork(input), withSlack(input.size))
    this.#network = network
    this.#starts = allStarts(network)
    this.#taken = input.size
    if (!uncuttable(network, network.direct)) this.#low = raise(idleFlow(network, network.direct), 0, reach)
    if (!uncuttable(network, this.#starts)) this.#high = raise(idleFlow(network, this.#starts), 0, marksOf)
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
    const { direct = [], unstated = [], held = [], arcs = [] } = addition
    const first = this.#taken
    this.#taken += addition.vertices ?? 0
    if (this.#taken > this.#network.size) this.#enlarge()
    this.#network = settle(this.#network, addition)
    for (const v of [...direct, ...unstated]) this.#starts[v] = 1
    const mayBeUncut = this.#linksTrusted(addition)
    const grown = { network: this.#network, first, mayBeUncut, trusted: addition.trusted ?? [] }
    this.#low = follow(this.#low, grown, { arcs, held, starts: direct }, extendReach, reach)
    this.#high = follow(
      this.#high,
      grown,
      { arcs, held, starts: [...direct, ...unstated] },
      extendMarks,
      marksOf,
    )
    return this.weight
  }

  #enlarge(): void {
    this.#network = withRoom(this.#network, withSlack(this.#taken))
    this.#starts = allStarts(this.#network)
    this.#low &&= { ...this.#low, flow: moved(this.#low.flow, this.#network, this.#network.direct) }
    this.#high &&= { ...this.#high, flow: moved(this.#high.flow, this.#network, this.#starts) }
  }

  /** Whether a way through trusted vertices alone may be longer than it was. */
  #linksTrusted({ trusted = [], arcs = [], direct = [], unstated = [], held = [] }: Addition): boolean {
    const isTrusted = (v: number) => this.#network.trusted?.[v] === 1
    return (
      trusted.length > 0 ||
      [...direct, ...unstated, ...held].some(isTrusted) ||
      arcs.some(([u, v]) => isTrusted(u) && isTrusted(v))
    )
  }
}

/** A network after an addition. */
type Grown = {
  readonly network: Network
  /** The first of its new vertices. */
  readonly first: number
  readonly mayBeUncut: boolean
  readonly trusted: readonly number[]
}

/**
 * Carries one end over: new vertices' own lines are pushed, then marks are carried on where the flow is
 * maximum by that; where it is not, new paths are looked for everywhere.
 */
function follow<M>(
  was: End<M> | undefined,
  { network, first, mayBeUncut, trusted }: Grown,
  added: Added,
  extend: (flow: Flow, marks: M, added: Added, own: OwnLines) => M | undefined,
  mark: (flow: Flow) => M,
): End<M> | undefined {
  // What cannot be cut stays so, whatever is added.
  if (was === undefined || (mayBeUncut && uncuttable(network, was.flow.starts))) return undefined
  const flow = { ...was.flow, rows: network.out, back: network.in, trusted: network.trusted }
  if (trusted.length > 0) {
    for (const v of trusted) unlimit(flow, v)
    return raise(flow, was.lines, mark)
  }
  const own = pushOwnLines(flow, added.starts, first)
  const lines = was.lines + own.lines
  const marks = extend(flow, was.marks, added, own)
  return marks === undefined ? raise(flow, lines, mark) : { flow, lines, marks }
}

function raise<M>(flow: Flow, lines: number, mark: (flow: Flow) => M): End<M> {
  const more = augment(flow)
  return { flow, lines: lines + more, marks: mark(flow) }
}

/** The same flow in a network with more room. */
function moved(old: Flow, network: Network, starts: Uint8Array): Flow {
  const flow = { ...idleFlow(network, starts), between: old.between }
  moveEnds(old.before, flow.before, network.size)
  moveEnds(old.after, flow.after, network.size)
  return flow
}

/** The number that stands for the source or the end is the size, which has grown. */
function moveEnds(old: Int32Array, to: Int32Array, size: number): void {
  to.set(old)
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
