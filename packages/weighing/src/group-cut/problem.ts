/**
 * A minimum group cut as the search sees it: a graph, and events that each take several vertices away.
 */
import { augment } from '../graph/dinic.ts'
import { type Flow, idleFlow } from '../graph/flow.ts'
import { buildNetwork, type Network } from '../graph/network.ts'
import { flowPaths } from '../graph/paths.ts'
import { uncuttable } from '../graph/uncuttable.ts'

export type Problem = {
  readonly network: Network
  readonly starts: Uint8Array
  /** Members of each event, trusted vertices left out: first the given ones, then each vertex by itself. */
  readonly events: readonly (readonly number[])[]
  /** The events of each vertex. */
  readonly eventsOf: readonly (readonly number[])[]
}

/** Event i < given.length is given[i]; event given.length + v is vertex v alone. */
export function problemOf(
  network: Network,
  starts: Uint8Array,
  given: readonly (readonly number[])[],
): Problem {
  const mortal = (v: number) => network.trusted?.[v] !== 1
  const events = given.map((members) => [...new Set(members)].filter(mortal))
  for (let v = 0; v < network.size; v++) events.push(mortal(v) ? [v] : [])
  const eventsOf: number[][] = Array.from({ length: network.size }, () => [])
  for (const [g, members] of events.entries()) for (const v of members) eventsOf[v]?.push(g)
  return { network, starts, events, eventsOf }
}

/** Where a search stands: how often each vertex was taken away, and which events it may not use. */
export type Position = { readonly gone: Int32Array; readonly barred: Uint8Array }

export function startPosition({ network, events }: Problem): Position {
  return { gone: new Int32Array(network.size), barred: new Uint8Array(events.length) }
}

export function take({ gone }: Position, members: readonly number[], times: 1 | -1): void {
  for (const v of members) gone[v] = (gone[v] as number) + times
}

/** What still connects the source with a held page. */
export type Rest = {
  /** 1 for vertices on some remaining path. */
  readonly useful: Uint8Array
  readonly flow: Flow
  /** Paths of a maximum flow in which a vertex that no allowed event takes has no limit. */
  readonly paths: readonly (readonly number[])[]
}

/** How many positions may still be looked at. */
export type Budget = { left: number }

/** `restOf`, as long as the budget lasts. */
export function look(
  problem: Problem,
  position: Position,
  budget: Budget,
): ReturnType<typeof restOf> | 'gave up' {
  return budget.left-- > 0 ? restOf(problem, position) : 'gave up'
}

/** `'cut'` when nothing is left; `'uncuttable'` when no allowed event can cut what is left. */
export function restOf(problem: Problem, position: Position): Rest | 'cut' | 'uncuttable' {
  const { network, starts } = problem
  const forward = alive(network.out.start, network.out.item, starts, position.gone)
  const useful = alive(network.in.start, network.in.item, network.held, position.gone)
  const label: number[] = []
  const number = new Int32Array(network.size).fill(-1)
  for (let v = 0; v < network.size; v++) {
    useful[v] = (useful[v] as number) & (forward[v] as number)
    if (useful[v] === 1) number[v] = label.push(v) - 1
  }
  if (label.length === 0) return 'cut'
  const small = shrink(problem, position, label, number)
  if (uncuttable(small, small.direct)) return 'uncuttable'
  const flow = idleFlow(small, small.direct)
  augment(flow)
  return { useful, flow, paths: flowPaths(flow).map((path) => path.map((v) => label[v] as number)) }
}

function alive(start: Int32Array, item: Int32Array, roots: Uint8Array, gone: Int32Array): Uint8Array {
  const seen = new Uint8Array(roots.length)
  const stack: number[] = []
  const visit = (v: number) => {
    if (seen[v] === 1 || gone[v] !== 0) return
    seen[v] = 1
    stack.push(v)
  }
  for (let v = 0; v < roots.length; v++) if (roots[v] === 1) visit(v)
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    for (let p = start[v] as number; p < (start[v + 1] as number); p++) visit(item[p] as number)
  }
  return seen
}

function shrink(
  problem: Problem,
  { barred }: Position,
  label: readonly number[],
  number: Int32Array,
): Network {
  const { network, starts, eventsOf } = problem
  const from: number[] = []
  const to: number[] = []
  for (const [i, u] of label.entries()) {
    for (let p = network.out.start[u] as number; p < (network.out.start[u + 1] as number); p++) {
      const j = number[network.out.item[p] as number] as number
      if (j < 0) continue
      from.push(i)
      to.push(j)
    }
  }
  const [direct, held, trusted]: [number[], number[], number[]] = [[], [], []]
  for (const [i, v] of label.entries()) {
    if (starts[v] === 1) direct.push(i)
    if (network.held[v] === 1) held.push(i)
    if ((eventsOf[v] ?? []).every((g) => barred[g] === 1)) trusted.push(i)
  }
  const arcs = { from: Int32Array.from(from), to: Int32Array.from(to) }
  return buildNetwork({ size: label.length, ...arcs, direct, held, trusted })
}
