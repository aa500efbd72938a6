import { type Bounds, type PlainGraph, type Weights, weighSound } from '@hearsay/weighing'
import type { Weighed } from './weighed.ts'

/** Parties that would fail together, as the engine takes them. */
export interface Assumption {
  readonly id: string
  readonly members: readonly string[]
}

/** A claim's graph as plain data; `held` outlets are those whose pages the desk has. */
export type Plain = Pick<PlainGraph, 'vertices' | 'arcs'> & {
  readonly direct: readonly string[]
  readonly unstated: readonly string[]
  readonly held: readonly string[]
}

/** Weighs a claim's graph, strict or with pages at their word, under the assumptions given. Pure. */
export function weighPlain(plain: Plain, atWord: boolean, assumptions: readonly Assumption[]): Weighed {
  const { held } = plain
  const events = assumptions.map(({ members }) => members)
  const graph: PlainGraph = { ...plain, trusted: atWord ? held : [], events }
  const high = weighSound(graph)
  const low = weighSound({ ...graph, unstated: [] })
  return {
    low: boundsOf(low),
    high: boundsOf(high),
    cut: assumptions.length > 0 ? cutWith(high, assumptions) : (high.cut ?? []),
    every: high.loadBearing.every,
    some: high.loadBearing.some,
  }
}

function boundsOf({ withEvents }: Weights): Bounds {
  return { lower: withEvents.lower, upper: withEvents.upper }
}

/** The cut that the engine found, by the ids of parties and assumptions. */
function cutWith({ withEvents }: Weights, assumptions: readonly Assumption[]): string[] {
  const named = new Map(assumptions.map(({ id, members }) => [keyOf(members), id]))
  return (withEvents.events ?? []).flatMap((set) => named.get(keyOf(set)) ?? set)
}

function keyOf(members: readonly string[]): string {
  return members.toSorted().join('\n')
}
