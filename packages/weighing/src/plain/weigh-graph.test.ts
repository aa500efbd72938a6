import { describe, expect, it } from 'vitest'
import { randomFrom, smallGraph } from '../testing/random.ts'
import type { PlainGraph } from './parse.ts'
import { type PlainResult, weighGraph } from './weigh-graph.ts'

const none = { some: [], every: [] }

describe('weighGraph', () => {
  it.each<[string, PlainGraph, Partial<PlainResult>]>([
    [
      'an empty graph',
      { vertices: [], arcs: [] },
      { lines: { low: 0, high: 0 }, cut: [], loadBearing: none },
    ],
    ['direct without held', { vertices: ['a'], arcs: [], direct: ['a'] }, { lines: { low: 0, high: 0 } }],
    [
      'one who saw it and is held',
      { vertices: ['a'], arcs: [], direct: ['a'], held: ['a'] },
      { lines: { low: 1, high: 1 }, cut: ['a'], loadBearing: { some: ['a'], every: ['a'] } },
    ],
    [
      'twenty voices through one reporter',
      {
        vertices: [...Array.from({ length: 20 }, (_, i) => `w${i}`), 'reporter', 'page'],
        arcs: [...Array.from({ length: 20 }, (_, i) => [`w${i}`, 'reporter'] as const), ['reporter', 'page']],
        unstated: Array.from({ length: 20 }, (_, i) => `w${i}`),
        held: ['page'],
        trusted: ['page'],
      },
      {
        lines: { low: 0, high: 1 },
        cut: ['reporter'],
        loadBearing: { some: ['reporter'], every: ['reporter'] },
      },
    ],
    [
      'a chain: any link is a cut, the last is the one given',
      {
        vertices: ['a', 'b', 'c'],
        arcs: [
          ['a', 'b'],
          ['b', 'c'],
        ],
        direct: ['a'],
        held: ['c'],
      },
      { lines: { low: 1, high: 1 }, cut: ['c'], loadBearing: { some: ['a', 'b', 'c'], every: [] } },
    ],
    [
      'a trusted chain',
      { vertices: ['a', 'b'], arcs: [['a', 'b']], direct: ['a'], held: ['b'], trusted: ['a', 'b'] },
      {
        lines: { low: null, high: null },
        cut: null,
        loadBearing: none,
        withEvents: { lower: null, upper: null, events: null },
      },
    ],
    [
      'trusted and of unstated basis: uncuttable at the high end alone',
      {
        vertices: ['a', 'b'],
        arcs: [['a', 'b']],
        direct: ['a'],
        unstated: ['b'],
        held: ['b'],
        trusted: ['b'],
      },
      { lines: { low: 1, high: null }, cut: null },
    ],
    [
      'three lines, two of one owner',
      {
        vertices: ['a', 'b', 'c'],
        arcs: [],
        direct: ['a', 'b', 'c'],
        held: ['a', 'b', 'c'],
        events: [['a', 'b'], []],
      },
      { lines: { low: 3, high: 3 }, withEvents: { lower: 2, upper: 2, events: [['a', 'b'], ['c']] } },
    ],
  ])('%s', (_, graph, expected) => {
    expect(weighGraph(graph)).toMatchObject(expected)
  })

  it('contracting a group would raise the count; an event does not', () => {
    // x and y fail together, but nothing said to x comes out of y.
    const graph: PlainGraph = {
      vertices: ['a', 'x', 'y', 'p'],
      arcs: [
        ['a', 'x'],
        ['y', 'p'],
      ],
      direct: ['a'],
      held: ['p'],
      events: [['x', 'y']],
    }
    expect(weighGraph(graph)).toMatchObject({ lines: { high: 0 }, withEvents: { upper: 0, events: [] } })
  })
})

/** What a change of the graph must leave as it was. */
function figures({ lines, loadBearing, withEvents }: PlainResult) {
  return { lines, loadBearing, events: [withEvents.lower, withEvents.upper] }
}

const CHANGES: readonly [string, (graph: Required<PlainGraph>) => PlainGraph][] = [
  ['every arc told twice', (graph) => ({ ...graph, arcs: [...graph.arcs, ...graph.arcs] })],
  [
    'everyone heard it from themselves',
    (graph) => ({ ...graph, arcs: [...graph.arcs, ...graph.vertices.map((v) => [v, v] as const)] }),
  ],
  ['arcs in another order', (graph) => ({ ...graph, arcs: graph.arcs.toReversed() })],
  [
    'a ring of repetition that starts from a relay',
    (graph) => ({
      ...graph,
      vertices: [...graph.vertices, 'r1', 'r2'],
      arcs: [
        ...graph.arcs,
        [graph.vertices[0] as string, 'r1'],
        ['r1', 'r2'],
        ['r2', 'r1'],
        ['r2', graph.vertices[0] as string],
      ],
    }),
  ],
  [
    'somebody unheard of, whom nobody holds',
    (graph) => ({
      ...graph,
      vertices: [...graph.vertices, 'far', 'away'],
      arcs: [...graph.arcs, ['far', 'away']],
      direct: [...graph.direct, 'far'],
    }),
  ],
]

describe('what must not change the figures', () => {
  it.each(CHANGES)('%s', (_, change) => {
    for (let seed = 1; seed <= 400; seed++) {
      const graph = smallGraph(randomFrom(seed))
      expect(figures(weighGraph(change(graph)))).toEqual(figures(weighGraph(graph)))
    }
  })

  it('names', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const graph = smallGraph(randomFrom(seed))
      const called = new Map(graph.vertices.map((name, i) => [name, `n${i}`]))
      const renamed = JSON.parse(JSON.stringify(graph), (_, value) => called.get(value) ?? value)
      const expected = JSON.parse(JSON.stringify(weighGraph(graph)), (_, value) => called.get(value) ?? value)
      expect(weighGraph(renamed)).toEqual(expected)
    }
  })
})

describe('what must change the figures by what it is', () => {
  it('a copied page that fails with its original adds no line', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const graph = smallGraph(randomFrom(seed))
      const page = graph.held.find((v) => !graph.trusted.includes(v))
      if (page === undefined) continue
      const copied = {
        ...graph,
        vertices: [...graph.vertices, 'copy'],
        arcs: [...graph.arcs, [page, 'copy'] as const],
        held: [...graph.held, 'copy'],
      }
      expect(weighGraph(copied).lines).toEqual(weighGraph(graph).lines)
    }
  })

  it('an unrelated line adds one to the low and the high end', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const graph = smallGraph(randomFrom(seed))
      const { lines, withEvents } = weighGraph(graph)
      const more = weighGraph({
        ...graph,
        vertices: [...graph.vertices, 'witness', 'notebook'],
        arcs: [...graph.arcs, ['witness', 'notebook']],
        direct: [...graph.direct, 'witness'],
        held: [...graph.held, 'notebook'],
      })
      const plusOne = (figure: number | null) => (figure === null ? null : figure + 1)
      expect(more.lines).toEqual({ low: plusOne(lines.low), high: plusOne(lines.high) })
      expect(more.withEvents.upper).toBe(plusOne(withEvents.upper))
    }
  })
})
