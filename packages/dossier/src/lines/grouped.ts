import { type Locale, linesText } from '@hearsay/words'
import type { LineArc, LineGraph, LineVertex } from './graph.ts'

/** Pictures of up to so many name everybody. */
const MOST = 24
/** Fewer are named one by one: "and 1 more" saves nothing. */
const FEWEST = 3

/**
 * A graph in which those who carry nothing by themselves, and whose claim goes to one and the same relay
 * alone, are drawn as one: "and 12 more, each through The Gazette alone". Whoever is in a cut, load-bearing
 * or fails with others stays apart, so no line is lost: the relay, which is one line, stands for them all.
 */
export function grouped(graph: LineGraph, trusted: ReadonlySet<number>, locale: Locale): LineGraph {
  if (graph.vertices.length <= MOST) return graph
  const groups = [...groupsIn(graph, trusted)].filter(([, members]) => members.length >= FEWEST)
  if (groups.length === 0) return graph
  const inGroup = new Set(groups.flatMap(([, members]) => members))
  const kept = graph.vertices.filter((_, place) => !inGroup.has(place))
  const made = groups.map(([relay, members]) => groupOf(graph, relay, members, locale))
  const vertices = [...kept, ...made]
  const now = new Map(vertices.flatMap(({ of }, place) => of.map((each) => [each, place] as const)))
  const arcs = graph.arcs.map(
    ({ from, to, when }): LineArc => ({ from: now.get(from) ?? -1, to: now.get(to) ?? -1, when }),
  )
  return {
    ...graph,
    vertices,
    arcs: [...new Map(arcs.map((arc) => [`${arc.from} ${arc.to}`, arc])).values()],
  }
}

/** Of each relay that can fail, those who go through it alone, always. */
function groupsIn({ vertices, arcs }: LineGraph, trusted: ReadonlySet<number>): Map<string, number[]> {
  const out = Map.groupBy(arcs, ({ from }) => from)
  const entered = new Set(arcs.map(({ to }) => to))
  const groups = new Map<string, number[]>()
  for (const [place, { start, page, crowd, apart }] of vertices.entries()) {
    const [way, ...more] = out.get(place) ?? []
    if (!way || more.length > 0 || way.when !== 'always' || trusted.has(way.to)) continue
    if (apart || entered.has(place) || page || crowd || start === undefined) continue
    const key = String(way.to)
    groups.set(key, [...(groups.get(key) ?? []), place])
  }
  return groups
}

function groupOf(graph: LineGraph, relay: string, members: readonly number[], locale: Locale): LineVertex {
  const { name } = graph.vertices[Number(relay)] ?? { name: '' }
  const starts = members.map((place) => graph.vertices[place]?.start)
  return {
    name: linesText(locale, 'more', { count: members.length, relay: name }),
    detail: '',
    page: undefined,
    start: starts.every((start) => start === starts[0]) ? starts[0] : 'open',
    crowd: { low: members.length, high: members.length },
    of: members,
    tied: false,
    apart: false,
  }
}
