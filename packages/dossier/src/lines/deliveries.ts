import { strictly } from '@hearsay/weighing'
import { type Assumed, arcsOf, graphUnder, type PackedClaim, startsUnder } from './engine.ts'
import type { Failing } from './weighed.ts'

/** One way by which a line comes to a page, by vertices. */
export interface Delivery {
  /** Whoever the page has it from; the page itself where the claim begins with it. */
  readonly from: number
  readonly page: number
  /** The line that comes this way, by its place in the cut. */
  readonly line: number
}

export interface Delivered {
  readonly deliveries: readonly Delivery[]
  /** For each line, the delivery by which it is counted; each is counted by one. */
  readonly counted: readonly Delivery[]
}

/**
 * Which line of a cut comes to which page. Behind a cut, every way to a page is that of the last failure on
 * it: what one failure would take away is one line. O(cut · arcs).
 */
export function delivered(claim: PackedClaim, assumed: Assumed, cut: readonly Failing[]): Delivered {
  const { atWord } = assumed
  const graph = graphUnder(claim, assumed)
  const one = (place: number) => (atWord ? (claim.ids[place] ?? '') : strictly(claim.ids[place] ?? ''))
  const lines = cut.map(({ members }) => new Set(members.map(one)))
  const lineAt = (name: string) => lines.findIndex((line) => line.has(name))
  const reached = reach(
    lines,
    lineAt,
    arcsOf(graph).map(([from, to]) => [one(from), one(to)]),
  )
  const ways = waysIn(claim, assumed).map(([from, page]) => {
    const at = lineAt(one(page))
    return { from, page, lines: at === -1 ? (reached.get(one(from)) ?? []) : [at] }
  })
  const matched = matching(ways, lines.length)
  const deliveries = ways.flatMap(({ from, page, lines: [first] }, index) => {
    const line = matched.indexOf(index) === -1 ? first : matched.indexOf(index)
    return line === undefined ? [] : [{ from, page, line }]
  })
  const counted = matched.flatMap((way, line) => {
    const { from, page } = ways[way] ?? ways.find((each) => each.lines.includes(line)) ?? {}
    return from === undefined || page === undefined ? [] : [{ from, page, line }]
  })
  return { deliveries, counted }
}

/** Every way in which a page has the claim, as drawn: what stands in for a voice is that voice. */
function waysIn(claim: PackedClaim, assumed: Assumed): [from: number, page: number][] {
  const graph = graphUnder(claim, assumed)
  const pages = new Set(graph.landings)
  const told = arcsOf(graph)
    .filter(([, to]) => pages.has(to))
    .map(([from, to]) => [drawnAt(claim, from), to] as const)
  const begun = startsUnder(claim, assumed).filter((place) => pages.has(place))
  const all = [...begun.map((place) => [place, place] as const), ...told]
  return [
    ...new Map(all.map(([from, page]) => [`${from} ${page}`, [from, page] as [number, number]])).values(),
  ]
}

/** The place at which a vertex is drawn: what stands in for a voice, at that voice. */
export function drawnAt({ ids, standIns = [] }: PackedClaim, place: number): number {
  return standIns[place - ids.length + standIns.length] ?? place
}

/** The lines that come to each vertex, past no other. */
function reach(
  lines: readonly ReadonlySet<string>[],
  lineAt: (name: string) => number,
  arcs: readonly (readonly [string, string])[],
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  const next = Map.groupBy(arcs, ([from]) => from)
  for (const [line, members] of lines.entries()) {
    const queue = [...members]
    const seen = new Set(queue)
    for (const name of queue) {
      found.set(name, [...(found.get(name) ?? []), line])
      for (const [, to] of next.get(name) ?? []) {
        if (seen.has(to) || lineAt(to) !== -1) continue
        seen.add(to)
        queue.push(to)
      }
    }
  }
  return found
}

/**
 * A way for each line that no other line is counted by, as far as there are enough (augmenting paths; H. W.
 * Kuhn, "The Hungarian method", 1955); -1 for a line that is left without.
 */
function matching(ways: readonly { readonly lines: readonly number[] }[], lines: number): number[] {
  const taken = new Map<number, number>()
  const place = (line: number, tried: Set<number>): boolean =>
    ways.some(({ lines: here }, way) => {
      if (!here.includes(line) || tried.has(way)) return false
      tried.add(way)
      const other = taken.get(way)
      if (other !== undefined && !place(other, tried)) return false
      taken.set(way, line)
      return true
    })
  for (let line = 0; line < lines; line++) place(line, new Set())
  const found = new Map([...taken].map(([way, line]) => [line, way]))
  return Array.from({ length: lines }, (_, line) => found.get(line) ?? -1)
}
