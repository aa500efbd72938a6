import {
  type Bounds,
  type End,
  type PlainGraph,
  plainGraph,
  strictly,
  type Weighable,
  type Weights,
  weighSound,
} from '@hearsay/weighing'
import type { Weighed } from './weighed.ts'

/** A graph in numbers: each vertex by its place in the list of its claim. */
export interface PackedGraph {
  /** From, to, from, to … */
  readonly arcs: readonly number[]
  readonly direct: readonly number[]
  readonly own: readonly number[]
  readonly unstated: readonly number[]
  readonly grounds: readonly number[]
  readonly landings: readonly number[]
  readonly wholes: readonly (readonly [vertex: number, whole: number])[]
}

/** Vertices that would fail together, in either reading, while a switch is on. */
export interface Assumption {
  /** The place of the switch. */
  readonly on: number
  readonly atWord: readonly number[]
  readonly strict: readonly number[]
}

/** A claim's graph, as far as its figures need it. */
export interface PackedClaim {
  /** Names that are one strictly where the vertices are. */
  readonly ids: readonly string[]
  /** The last vertices stand in for the voices at these places, and are drawn as those. */
  readonly standIns?: readonly number[]
  /** Every statement by the chain that it states. */
  readonly stated: PackedGraph
  /** Outlets that cannot fail at their word. */
  readonly trusted: readonly number[]
  readonly events: readonly Assumption[]
  /** The same with copies led through their originals, where anything was copied, and what comes with it. */
  readonly led?: PackedGraph
  readonly ledEvents?: readonly Assumption[]
}

/** The assumption that copies fail with what they copy, as an address names it. */
export const COPYING = 'copying'

/** What is assumed: whether pages are taken at their word, which switches are on, whether copies are led. */
export interface Assumed {
  readonly atWord: boolean
  /** Places of the switches that are on. */
  readonly on: ReadonlySet<number>
  /** The place of the switch for copies, if there is one. */
  readonly copying: number | undefined
}

/** The graph that holds under what is assumed. */
export function graphUnder({ stated, led }: PackedClaim, { on, copying }: Assumed): PackedGraph {
  return led !== undefined && copying !== undefined && on.has(copying) ? led : stated
}

/** Weighs a claim under what is assumed. Pure. */
export function weighWays(claim: PackedClaim, assumed: Assumed): Weighed {
  const { atWord, on } = assumed
  const graph = graphUnder(claim, assumed)
  const all = graph === claim.stated ? claim.events : [...claim.events, ...(claim.ledEvents ?? [])]
  const names = (places: readonly number[]) => places.map((place) => claim.ids[place] ?? '')
  const failing = (places: readonly number[]) => [
    ...new Set(names(places).map((name) => (atWord ? name : strictly(name)))),
  ]
  const events = all
    .filter((event) => on.has(event.on))
    .map((event) => ({ on: event.on, members: failing(atWord ? event.atWord : event.strict) }))
    .filter(({ members }) => members.length > 1)
  const ways = weighableOf(claim, graph)
  const weigh = (end: End, from: Weighable = ways): Weights => {
    const plain = plainGraph(from, atWord ? 'at-word' : 'strict', end, names(claim.trusted))
    return weighSound({ ...plain, events: events.map(({ members }) => members) } satisfies PlainGraph)
  }
  const [low, high] = [boundsOf(weigh('low')), weigh('high')]
  const others = graph.own.length === 0 ? low : boundsOf(weigh('low', weighableOf(claim, withoutOwn(graph))))
  const places = (found: readonly string[]) => placesOf(claim, found, atWord)
  return {
    low,
    high: boundsOf(high),
    own: Math.max(0, (low.lower ?? 0) - (others.upper ?? 0)),
    cut: cutOf(high, events).map(({ on: event, members }) => ({ on: event, members: places(members) })),
    every: places(high.loadBearing.every),
    some: places(high.loadBearing.some),
  }
}

function weighableOf({ ids }: PackedClaim, graph: PackedGraph): Weighable {
  const name = (place: number) => ids[place] ?? ''
  return {
    vertices: ids,
    arcs: arcsOf(graph).map(([from, to]) => [name(from), name(to)]),
    direct: graph.direct.map(name),
    unstated: graph.unstated.map(name),
    grounds: graph.grounds.map(name),
    landings: graph.landings.map(name),
    wholes: graph.wholes.map(([vertex, whole]) => [name(vertex), String(whole)]),
  }
}

/** The graph in which nobody counts first-hand for what they say of themselves. */
function withoutOwn(graph: PackedGraph): PackedGraph {
  const isOthers = (place: number) => !graph.own.includes(place)
  return {
    ...graph,
    direct: graph.direct.filter(isOthers),
    wholes: graph.wholes.filter(([place]) => isOthers(place)),
  }
}

export function arcsOf({ arcs }: PackedGraph): [from: number, to: number][] {
  return arcs.flatMap((from, index) => (index % 2 === 0 ? [[from, arcs[index + 1] ?? -1]] : []))
}

/**
 * Vertices with which the claim begins; strictly not a ground that has it from somebody as another part of
 * it.
 */
export function startsUnder(claim: PackedClaim, assumed: Assumed): number[] {
  const graph = graphUnder(claim, assumed)
  const mode = assumed.atWord ? 'at-word' : 'strict'
  const starts = new Set(plainGraph(weighableOf(claim, graph), mode, 'high', []).direct)
  return [...graph.direct, ...graph.unstated, ...graph.grounds].filter((place) => {
    const id = claim.ids[place] ?? ''
    return starts.has(assumed.atWord ? id : strictly(id))
  })
}

/** What fails in one smallest cut: the members of a switch, or a vertex alone. */
function cutOf(
  { withEvents }: Weights,
  events: readonly { readonly on: number; readonly members: readonly string[] }[],
): { on: number | undefined; members: readonly string[] }[] {
  const key = (members: readonly string[]) => members.toSorted().join(' ')
  const named = new Map(events.map(({ on, members }) => [key(members), on]))
  return (withEvents.events ?? []).map((members) => ({ on: named.get(key(members)), members }))
}

/** The vertices that go by these names; strictly, all the parts of an outlet go by one. */
function placesOf({ ids }: PackedClaim, names: readonly string[], atWord: boolean): number[] {
  const found = new Set(names)
  return ids.flatMap((id, place) => (found.has(atWord ? id : strictly(id)) ? [place] : []))
}

function boundsOf({ withEvents }: Weights): Bounds {
  return { lower: withEvents.lower, upper: withEvents.upper }
}
