import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outside, overlaps } from '../testing/overlaps.ts'
import type { LineGraph, LineVertex } from './graph.ts'
import { drawNarrow } from './narrow.ts'
import { drawWide } from './wide.ts'

const DRAWINGS = [
  ['wide', 'ltr', (graph: LineGraph) => drawWide(graph, 'en')],
  ['narrow', 'ltr', (graph: LineGraph) => drawNarrow(graph, 'en')],
  ['wide', 'rtl', (graph: LineGraph) => drawWide(graph, 'ar')],
  ['narrow', 'rtl', (graph: LineGraph) => drawNarrow(graph, 'ar')],
] as const

function party(id: string, more: Partial<LineVertex> = {}): LineVertex {
  return {
    id,
    name: `The party called ${id}`,
    detail: 'does not say how it knows',
    page: false,
    start: 'open',
    ...more,
  }
}

/** 60 parties: four pages, ten relays in chains, crowds, and everybody else straight to a page. */
function crowded(): LineGraph {
  const pages = [0, 1, 2, 3].map((n) => party(`page-${n}`, { page: true, start: undefined }))
  const relays = Array.from({ length: 10 }, (_, n) => party(`relay-${n}`, { start: undefined }))
  const origins = Array.from({ length: 46 }, (_, n) =>
    party(`origin-${n}`, n % 7 === 0 ? { crowd: { low: 20, high: n % 14 ? 25 : null } } : {}),
  )
  const arcs: [string, string][] = origins.map(({ id }, n) => [
    id,
    n % 3 ? `relay-${n % 10}` : `page-${n % 4}`,
  ])
  relays.forEach(({ id }, n) => {
    arcs.push([id, n % 4 === 3 ? `relay-${n - 1}` : `page-${n % 4}`])
  })
  arcs.push(['origin-1', 'page-3'], ['relay-2', 'relay-3'])
  const events = ['a', 'b', 'c'].map((key, n) => ({
    id: `event-${key}`,
    key,
    members: origins.filter((_, index) => index % 5 === n).map(({ id }) => id),
  }))
  const floating = [
    {
      id: 'rumour',
      name: 'Nobody named',
      gist: 'A claim that runs through the country and that nobody is named for.',
    },
  ]
  return { vertices: [...origins, ...relays, ...pages], arcs, events, floating }
}

describe.each(DRAWINGS)('the %s picture, %s', (_, __, draw) => {
  test('of sixty parties sets no label on another, and none outside', () => {
    const drawing = draw(crowded())
    expect(drawing.nodes).toHaveLength(60)
    expect(overlaps(drawing)).toEqual([])
    expect(outside(drawing)).toEqual([])
  })

  test('sets no label on another in any graph', () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const drawing = draw(graph)
        expect(overlaps(drawing)).toEqual([])
        expect(outside(drawing)).toEqual([])
        expect(drawing.nodes.map(({ id }) => id).toSorted()).toEqual(
          graph.vertices.map(({ id }) => id).toSorted(),
        )
      }),
      { numRuns: 300, seed: 16 },
    )
  })

  test('keeps the label of a page that nobody leads to inside', () => {
    const name = 'The page of an outlet with a very long name, and ɐɐɐɐɐ in it'
    const page = party('v0', { name, detail: name, page: true })
    expect(outside(draw({ vertices: [page], arcs: [], events: [], floating: [] }))).toEqual([])
  })

  test('is the same every time', () => {
    expect(draw(crowded())).toEqual(draw(crowded()))
  })

  test('draws a crowd as one strand for every person, ending at one point', () => {
    const graph: LineGraph = {
      vertices: [
        party('people', { crowd: { low: 20, high: 25 } }),
        party('safi', { start: undefined }),
        party('page', { page: true, start: undefined }),
      ],
      arcs: [
        ['people', 'safi'],
        ['safi', 'page'],
      ],
      events: [],
      floating: [],
    }
    const [fan] = draw(graph).threads.filter(({ from }) => from === 'people')
    expect(fan?.strands).toHaveLength(25)
    expect(fan?.strands.filter(({ certain }) => certain)).toHaveLength(20)
    expect(new Set(fan?.strands.map(({ dot }) => `${dot?.x} ${dot?.y}`)).size).toBe(25)
    expect(new Set(fan?.strands.map(({ d }) => /[\d.]+ [\d.]+$/.exec(d)?.[0])).size).toBe(1)
  })
})

/** Any graph of up to 14 parties, cycles and unreachable ones included. */
function anyGraph(): fc.Arbitrary<LineGraph> {
  return fc.integer({ min: 1, max: 14 }).chain((size) => {
    const vertex = fc.integer({ min: 0, max: size - 1 }).map((n) => `v${n}`)
    const names = fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), {
      minLength: size,
      maxLength: size,
    })
    const arcs = fc.array(fc.tuple(vertex, vertex), { maxLength: size * 2 })
    return fc
      .tuple(names, arcs, fc.array(fc.integer({ min: 0, max: 40 }), { minLength: size, maxLength: size }))
      .map(
        ([texts, pairs, sizes]): LineGraph => ({
          vertices: texts.map((name, n) => ({
            id: `v${n}`,
            name: name || 'x',
            detail: name,
            page: n === 0 || (sizes[n] ?? 0) === 40,
            start: 'open',
            crowd: (sizes[n] ?? 0) > 30 ? { low: sizes[n] ?? 1, high: null } : undefined,
          })),
          arcs: pairs.filter(([from, to]) => from !== to),
          events: [{ id: 'e', key: 'a', members: pairs.flat() }],
          floating: [],
        }),
      )
  })
}
