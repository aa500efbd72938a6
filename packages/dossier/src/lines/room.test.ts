import { describe, expect, test } from 'vitest'
import { about } from '../testing/fitting.ts'
import type { Drawing } from './drawing.ts'
import type { LineGraph, LineVertex } from './graph.ts'
import { drawNarrow } from './narrow.ts'
import { drawWide } from './wide.ts'

function vertex(id: string, more: Partial<LineVertex> = {}): LineVertex {
  return { id, name: id, detail: '', page: id === 'page', start: undefined, ...more }
}

/** One after the other: an origin, so many relays, and the page; `names` of some of them. */
function chain(relays: number, names: Readonly<Record<string, string>> = {}, events = 0): LineGraph {
  const ids = ['origin', ...Array.from({ length: relays }, (_, index) => `relay-${index}`), 'page']
  return {
    vertices: ids.map((id) => vertex(id, { name: names[id] ?? id })),
    arcs: ids.slice(1).map((to, index) => [ids[index] ?? '', to]),
    events: Array.from({ length: events }, (_, index) => ({
      id: `event-${index}`,
      key: 'a',
      members: ['origin', 'page'],
    })),
    floating: [{ id: 'rumour', name: names.rumour ?? 'Nobody', gist: '' }],
  }
}

/** People who lead straight to a page. */
function crowded(people: number, more: Partial<LineVertex> = {}): LineGraph {
  const ids = Array.from({ length: people }, (_, index) => `origin-${index}`)
  return {
    vertices: [...ids.map((id) => vertex(id, more)), vertex('page')],
    arcs: ids.map((id) => [id, 'page']),
    events: [],
    floating: [],
  }
}

const node = ({ nodes }: Drawing, id: string) => nodes.find((one) => one.id === id)
const linesOf = (drawing: Drawing, id: string) =>
  [...drawing.nodes, ...drawing.floating].find((one) => one.id === id)?.label.length

describe.each([
  ['an origin, wide', drawWide, 'origin', 1, 0, 172],
  ['an origin beside brackets, wide', drawWide, 'origin', 1, 3, 172],
  ['a relay with much room, wide', drawWide, 'relay-0', 1, 0, 180],
  ['a relay among four, wide', drawWide, 'relay-2', 4, 0, 123],
  ['a page, wide', drawWide, 'page', 1, 0, 138],
  ['what nobody says, wide', drawWide, 'rumour', 1, 0, 172],
  ['an origin, narrow', drawNarrow, 'origin', 1, 0, 204],
  ['a relay beside two brackets, narrow', drawNarrow, 'relay-0', 1, 2, 176],
  ['what nobody says, narrow', drawNarrow, 'rumour', 1, 0, 204],
] as const)('the label of %s', (_, draw, id, relays, events, room) => {
  const { fits, exceeds } = about(room, 14)

  test(`has room for ${room} px`, () => {
    expect(linesOf(draw(chain(relays, { [id]: fits }, events), 'en'), id)).toBe(1)
  })

  test('is broken beyond', () => {
    expect(linesOf(draw(chain(relays, { [id]: exceeds }, events), 'en'), id)).toBe(2)
  })
})

test.each([
  [0, 960, []],
  [1, 960, [330]],
  [2, 960, [330, 546]],
  [3, 960, [330, 474, 618]],
  [4, 1100, [330, 473, 616, 759]],
])(
  '%i relays in a row share the room between origins and pages, and widen it: %i px',
  (relays, width, xs) => {
    const drawing = drawWide(chain(relays), 'en')
    expect(drawing.width).toBe(width)
    expect(drawing.nodes.filter(({ id }) => id.startsWith('relay')).map(({ x }) => x)).toEqual(xs)
    expect(node(drawing, 'page')?.x).toBe(width - 150)
  },
)

test.each([
  ['lanes stand apart', 5, [9, 25, 41, 57, 73]],
  ['and closer together where they are many', 10, [9, 18.5, 28, 37.5, 47, 56.5, 66, 75.5, 85, 94.5]],
])('%s', (_, people, xs) => {
  const drawing = drawNarrow(crowded(people), 'en')
  expect(drawing.nodes.filter(({ id }) => id !== 'page').map(({ x }) => x)).toEqual(xs)
  expect(node(drawing, 'page')?.bar).toMatchObject({ x1: 0, x2: (xs.at(-1) ?? 0) + 9 })
})

test('a large crowd has a band as high as its strands', () => {
  const { nodes } = drawWide(crowded(2, { crowd: { low: 20, high: null } }), 'en')
  // 23 strands, 4.2 px apart, 4 px above and below; the rule through it goes 4 px beyond, to a half pixel.
  expect(nodes[0]?.cut).toMatchObject({ y1: 42, y2: 154.5 })
})

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'a crowd of %i fans out evenly about its middle, the doubtful at the edges',
  (people) => {
    const [sure, more] = [Math.ceil(people / 2), Math.floor(people / 2)]
    const drawing = drawWide(crowded(1, { crowd: { low: sure, high: sure + more } }), 'en')
    const middle = node(drawing, 'origin-0')?.y ?? 0
    const strands = (drawing.threads[0]?.strands ?? []).toSorted((a, b) => (a.dot?.y ?? 0) - (b.dot?.y ?? 0))
    const expected = strands.map(
      (_, index) => Math.round(2 * (middle + (index - (people - 1) / 2) * 4.2)) / 2,
    )
    expect(strands.map(({ dot }) => dot?.y)).toEqual(expected)
    const row = strands.map(({ certain }) => (certain ? '|' : '.')).join('')
    const [, above = '', middling = '', below = ''] = /^(\.*)(\|+)(\.*)$/.exec(row) ?? []
    expect(middling).toHaveLength(sure)
    expect(Math.abs(above.length - below.length)).toBeLessThanOrEqual(1)
  },
)

test.each([
  ['bends in the last 104 px where it has the room', 'x', 'M330 78H369'],
  ['bends only past the label', 'mmmmmm', 'M330 78H418'],
  ['and in 16 px at least', 'mmmmmmmmmii', 'M330 78H457'],
])('the thread of a relay %s', (_, name, d) => {
  const drawing = drawWide(chain(4, { 'relay-0': name }), 'en')
  const thread = drawing.threads.find(({ from }) => from === 'relay-0')
  expect(thread?.strands[0]?.d.split('C')[0]).toBe(d)
})

test('a page that quotes a page is joined to it by a bow', () => {
  const vertices = [vertex('page'), vertex('other', { page: true })]
  const graph: LineGraph = { vertices, arcs: [['page', 'other']], events: [], floating: [] }
  expect(drawWide(graph, 'en').threads[0]?.strands[0]?.d).toMatchInlineSnapshot(`"M810 78Q850 110 810 142"`)
  expect(drawNarrow(graph, 'en').threads[0]?.strands[0]?.d).toMatchInlineSnapshot(`"M9 39C39 39 39 89 25 89"`)
})
