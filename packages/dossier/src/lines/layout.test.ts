import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drawn, graphOfIds } from '../testing/line-graph.ts'
import { outside, overlaps } from '../testing/overlaps.ts'
import { columnsThatFit, drawAcross, MEDIUM, type Room, WIDE } from './across.ts'
import { BROAD, drawDown, NARROW } from './down.ts'
import type { LineGraph } from './graph.ts'

const across = (room: Room, locale: 'en' | 'ar') => (graph: LineGraph) => {
  const columns = columnsThatFit(graph, room)
  return columns ? drawAcross(graph, room, columns, locale) : drawDown(graph, BROAD, locale)
}

const DRAWINGS = [
  ['wide', 'ltr', across(WIDE, 'en')],
  ['medium', 'ltr', across(MEDIUM, 'en')],
  ['broad', 'ltr', (graph: LineGraph) => drawDown(graph, BROAD, 'en')],
  ['narrow', 'ltr', (graph: LineGraph) => drawDown(graph, NARROW, 'en')],
  ['wide', 'rtl', across(WIDE, 'ar')],
  ['narrow', 'rtl', (graph: LineGraph) => drawDown(graph, NARROW, 'ar')],
] as const

function party(id: string, more: Partial<Drawn> = {}): Drawn {
  return { id, name: `The party called ${id}`, detail: 'does not say how it knows', start: 'open', ...more }
}

/** 60 parties: four pages, ten relays in chains, crowds, and everybody else straight to a page. */
function crowded(): LineGraph {
  const pages = [0, 1, 2, 3].map((n) => party(`page-${n}`, { page: n ? 'held' : 'cited', start: undefined }))
  const relays = Array.from({ length: 10 }, (_, n) => party(`relay-${n}`, { start: undefined }))
  const origins = Array.from({ length: 46 }, (_, n) =>
    party(
      `origin-${n}`,
      n % 7 === 0 ? { crowd: { low: 20, high: n % 14 ? 25 : null } } : { tied: n % 5 === 0 },
    ),
  )
  const arcs: [string, string][] = origins.map(({ id }, n) => [
    id,
    n % 3 ? `relay-${n % 10}` : `page-${n % 4}`,
  ])
  relays.forEach(({ id }, n) => {
    arcs.push([id, n % 4 === 3 ? `relay-${n - 1}` : `page-${n % 4}`])
  })
  arcs.push(['origin-1', 'page-3'], ['relay-2', 'relay-3'])
  const gist = 'A claim that runs through the country and that nobody is named for.'
  return graphOfIds([...origins, ...relays, ...pages], arcs, [{ id: 'rumour', name: 'Nobody named', gist }])
}

describe.each(DRAWINGS)('the %s picture, %s', (_, __, draw) => {
  test('of sixty parties sets no label on another, and none outside', () => {
    const drawing = draw(crowded())
    expect(drawing.nodes).toHaveLength(60)
    expect(overlaps(drawing)).toEqual([])
    expect(outside(drawing)).toEqual([])
  })

  test('sets no label on another in any graph, and draws everybody', () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const drawing = draw(graph)
        expect(overlaps(drawing)).toEqual([])
        expect(outside(drawing)).toEqual([])
        expect(drawing.nodes).toHaveLength(graph.vertices.length)
      }),
      { numRuns: 300, seed: 16 },
    )
  })

  test('keeps the label of a page that nobody leads to inside', () => {
    const name = 'The page of an outlet with a very long name, and ɐɐɐɐɐ in it'
    expect(outside(draw(graphOfIds([party('v0', { name, detail: name, page: 'held' })], [])))).toEqual([])
  })

  test('is the same every time', () => {
    expect(draw(crowded())).toEqual(draw(crowded()))
  })

  test('draws a crowd as one strand for every person, ending at one point', () => {
    const [people] = draw(
      graphOfIds(
        [
          party('people', { crowd: { low: 20, high: 25 } }),
          party('safi', { start: undefined }),
          party('page', { page: 'held', start: undefined }),
        ],
        [
          ['people', 'safi'],
          ['safi', 'page'],
        ],
      ),
    ).nodes
    const strands = (d = '') => d.split('M').slice(1)
    expect(strands(people?.fan?.sure)).toHaveLength(20)
    expect(strands(people?.fan?.unsure)).toHaveLength(5)
    const all = strands(`${people?.fan?.sure}${people?.fan?.unsure}`)
    expect(new Set(all.map((d) => /[\d.]+ [\d.]+$/.exec(d)?.[0])).size).toBe(1)
    expect(new Set(all.map((d) => d.split('C')[0])).size).toBe(25)
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
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: size, maxLength: size })
    return fc.tuple(names, arcs, sizes).map(([texts, pairs, counts]) =>
      graphOfIds(
        texts.map((name, n) => ({
          id: `v${n}`,
          name: name || 'x',
          detail: name,
          page: n === 0 || (counts[n] ?? 0) === 40 ? ('held' as const) : undefined,
          start: 'open' as const,
          tied: (counts[n] ?? 0) % 2 === 0,
          ...((counts[n] ?? 0) > 30 && { crowd: { low: counts[n] ?? 1, high: null } }),
        })),
        pairs.filter(([from, to]) => from !== to),
      ),
    )
  })
}
