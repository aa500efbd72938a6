import { delivered, drawnAt } from './deliveries.ts'
import {
  type Assumed,
  arcsOf,
  COPYING,
  graphUnder,
  type PackedClaim,
  type PackedGraph,
  startsUnder,
  weighWays,
} from './engine.ts'
import { fewest, weakest } from './least.ts'
import { type Drop, type Woven, weave } from './loom.ts'
import type { Sheet, SheetAccount, SheetClaim } from './sheet.ts'
import type { Weighed } from './weighed.ts'

/** What pictures, figure and table of one account show under what is assumed. */
export interface Shown {
  readonly weighed: Weighed
  readonly binding: Binding
  readonly nodes: readonly ShownNode[]
  /** For each arc of the picture, whether there is such a way now. */
  readonly threads: readonly boolean[]
  /** For each width. */
  readonly woven: readonly Woven[]
}

/** What sets the account's numbers. */
export interface Binding {
  /** The claim that sets the most lines that there can be. */
  readonly claim: SheetClaim
  readonly isDrawn: boolean
  /** Another claim, with fewer first-hand lines. */
  readonly fewer?: SheetClaim
  /** The numbers of the whole account. */
  readonly weighed: Weighed
}

export interface ShownNode {
  /** Names of the classes by which a picture shows it. */
  readonly look: string
  /** Letters of the switches that are on, by which it fails with others. */
  readonly key: string
}

/** Assumptions by the ids of switches, as an address and a form give them. */
export function assumedIn(sheet: Pick<Sheet, 'switches'>, atWord: boolean, ids: readonly string[]): Assumed {
  const at = (id: string) => sheet.switches.findIndex((one) => one.id === id)
  const copying = at(COPYING)
  return { atWord, on: new Set(ids.map(at)), copying: copying === -1 ? undefined : copying }
}

/** Weighs an account's claims and weaves its pictures. Pure. */
export function shownUnder(sheet: Sheet, account: SheetAccount, assumed: Assumed): Shown {
  const [first, ...rest] = account.claims.map((place) => {
    const claim = sheet.claims[place]
    if (!claim) throw new Error(`expected a claim at ${place} of ${sheet.claims.length}`)
    return { claim, weighed: weighWays(claim, assumed) }
  })
  if (!first) throw new Error('expected an account to have a claim')
  const { claim, weighed } = first
  const graph = graphUnder(claim, assumed)
  const binding = weakest([first, ...rest])
  const { lowest, weighed: whole } = fewest([first, ...rest])
  const nodeOf = (place: number) => account.nodes[drawnAt(claim, place)] ?? -1
  const { deliveries, counted } = delivered(claim, assumed, weighed.cut)
  const drops = (all: typeof deliveries): Drop[] =>
    all.map(({ from, page, line }) => ({ from: nodeOf(from), page: nodeOf(page), line }))
  return {
    weighed,
    binding: {
      claim: binding.claim,
      isDrawn: binding === first,
      ...(lowest !== binding && { fewer: lowest.claim }),
      weighed: whole,
    },
    nodes: nodesUnder(sheet, account, claim, weighed, assumed, nodeOf),
    threads: threadsIn(account, graph, nodeOf),
    woven: account.looms.map((loom) => weave(loom, drops(deliveries), drops(counted))),
  }
}

function nodesUnder(
  { switches }: Sheet,
  { nodes }: SheetAccount,
  claim: PackedClaim,
  { every, some, cut }: Weighed,
  assumed: Assumed,
  nodeOf: (place: number) => number,
): ShownNode[] {
  const { atWord, on } = assumed
  const graph = graphUnder(claim, assumed)
  const at = (places: readonly number[]) => new Set(places.map(nodeOf))
  const heavy = { every: at(every), some: at(some), cut: at(cut.flatMap(({ members }) => members)) }
  const trusted = at(atWord ? claim.trusted : [])
  const live = at([...livingUnder(claim, assumed)])
  const there = at([...verticesIn(claim.stated), ...verticesIn(graph)])
  const events = [...claim.events, ...(graph === claim.stated ? [] : (claim.ledEvents ?? []))]
  const tied = events
    .filter((event) => on.has(event.on))
    .map((event) => ({
      key: switches[event.on]?.key ?? '',
      members: at(atWord ? event.atWord : event.strict),
    }))
  return Array.from({ length: Math.max(-1, ...nodes) + 1 }, (_, node) => ({
    look: [
      heavy.every.has(node) ? 'every' : heavy.some.has(node) ? 'some' : '',
      heavy.cut.has(node) ? 'cut' : '',
      trusted.has(node) ? 'word' : '',
      live.has(node) ? '' : 'off',
      there.has(node) ? '' : 'gone',
    ]
      .filter(Boolean)
      .join(' '),
    key: [...new Set(tied.flatMap(({ key, members }) => (members.has(node) ? key : [])))].join(''),
  }))
}

/** Whoever takes part in a graph; some are there only while copies run through what they copy. */
function verticesIn({ arcs, direct, unstated, grounds, landings }: PackedGraph): Set<number> {
  return new Set([...arcs, ...direct, ...unstated, ...grounds, ...landings])
}

/** Vertices on a way from where the claim begins to a page. */
function livingUnder(claim: PackedClaim, assumed: Assumed): Set<number> {
  const graph = graphUnder(claim, assumed)
  const arcs = arcsOf(graph)
  const from = closure(startsUnder(claim, assumed), arcs)
  const to = closure(
    graph.landings,
    arcs.map(([a, b]) => [b, a] as const),
  )
  return from.intersection(to)
}

/** All that can be reached. */
export function closure(
  starts: Iterable<number>,
  arcs: readonly (readonly [from: number, to: number])[],
): Set<number> {
  const next = Map.groupBy(arcs, ([from]) => from)
  const found = new Set(starts)
  for (const place of found) for (const [, to] of next.get(place) ?? []) found.add(to)
  return found
}

function threadsIn({ arcs }: SheetAccount, graph: PackedGraph, nodeOf: (place: number) => number): boolean[] {
  const ways = new Set(arcsOf(graph).map(([from, to]) => `${nodeOf(from)} ${nodeOf(to)}`))
  return arcs.map(([from, to]) => ways.has(`${from} ${to}`))
}
