import type { Case } from '@hearsay/case'
import { type PlainGraph, weighGraph } from '../plain/index.ts'
import { type DependenceEvent, dependenceEvents, type Level } from './dependences.ts'
import { countOrigins } from './origins.ts'
import type { ClaimGraph, Figures, GroupCut, LineFigures, Mode } from './types.ts'

/** F0 to F5 of one graph, strict and with pages at their word. */
export function figuresOf(of: Case, graph: ClaimGraph): Figures {
  const events = dependenceEvents(of, graph)
  return {
    f0: graph.pages.length,
    f1: countOrigins(of, graph),
    strict: lineFigures(graph, 'strict', events),
    atWord: lineFigures(graph, 'at-word', events),
  }
}

/** The graph as plain data for the engine; `events` are the dependences in force. */
function plainGraph(graph: ClaimGraph, mode: Mode, events: readonly DependenceEvent[]): PlainGraph {
  return {
    vertices: graph.vertices.map((vertex) => vertex.id),
    arcs: graph.arcs.map(({ from, to }): [string, string] => [from, to]),
    direct: [...graph.direct],
    unstated: [...graph.unstated],
    held: [...graph.outlets],
    trusted: mode === 'at-word' ? [...graph.outlets] : [],
    events: events.map((event) => [...event.members]),
  }
}

function lineFigures(graph: ClaimGraph, mode: Mode, events: readonly DependenceEvent[]): LineFigures {
  const { lines, cut, loadBearing } = weighGraph(plainGraph(graph, mode, []))
  const upTo = (level: Level) =>
    groupCut(
      graph,
      mode,
      events.filter((event) => event.level <= level),
    )
  return { f2: lines, f3: upTo(3), f4: upTo(4), f5: upTo(5), cut, loadBearing }
}

/** The low end leaves out every party that does not say how it knows. */
function groupCut(graph: ClaimGraph, mode: Mode, events: readonly DependenceEvent[]): GroupCut {
  const high = plainGraph(graph, mode, events)
  const { lower, upper } = weighGraph({ ...high, unstated: [] }).withEvents
  const atHigh = weighGraph(high).withEvents
  return { low: { lower, upper }, high: { lower: atHigh.lower, upper: atHigh.upper } }
}
