import { describe, expect, test } from 'vitest'
import { about } from '../testing/fitting.ts'
import { type Drawn, graphOfIds } from '../testing/line-graph.ts'
import { columnsThatFit, drawAcross, MEDIUM, WIDE } from './across.ts'
import { BROAD, drawDown, NARROW } from './down.ts'
import type { Drawing } from './drawing.ts'
import type { LineGraph } from './graph.ts'

/** One after the other: an origin, so many relays, and the page; `names` of some of them. */
function chain(relays: number, names: Readonly<Record<string, string>> = {}): LineGraph {
  const ids = ['origin', ...Array.from({ length: relays }, (_, index) => `relay-${index}`), 'page']
  return graphOfIds(
    ids.map((id): Drawn => ({ id, name: names[id] ?? id, ...(id === 'page' && { page: 'held' as const }) })),
    ids.slice(1).map((to, index) => [ids[index] ?? '', to] as const),
    [{ id: 'rumour', name: names.rumour ?? 'Nobody', gist: '' }],
  )
}

/** People who lead straight to a page. */
function crowded(people: number): LineGraph {
  const ids = Array.from({ length: people }, (_, index) => `origin-${index}`)
  return graphOfIds(
    [...ids.map((id) => ({ id })), { id: 'page', page: 'held' }],
    ids.map((id) => [id, 'page'] as const),
  )
}

const wide = (graph: LineGraph) => drawAcross(graph, WIDE, 'deep', 'en')
const narrow = (graph: LineGraph) => drawDown(graph, NARROW, 'en')
/** How many lines the label has that begins with a name. */
const linesOf = ({ nodes, floating }: Drawing, name: string) =>
  [...nodes, ...floating].find(({ label }) => label[0]?.text.startsWith(name.slice(0, 4)))?.label.length

describe.each([
  ['an origin, wide', wide, 'origin', 1, 186],
  ['a relay alone, wide', wide, 'relay-0', 1, 202],
  ['a relay among three, wide', wide, 'relay-1', 3, 118],
  ['a page, wide', wide, 'page', 1, 150],
  ['what nobody says, wide', wide, 'rumour', 1, 178],
  ['an origin, narrow', narrow, 'origin', 1, 255],
  ['what nobody says, narrow', narrow, 'rumour', 1, 255],
] as const)('the label of %s', (_, draw, id, relays, room) => {
  const { fits, exceeds } = about(room, 14)

  test(`has room for ${room} px`, () => {
    expect(linesOf(draw(chain(relays, { [id]: fits })), fits)).toBe(1)
  })

  test('is broken beyond', () => {
    expect(linesOf(draw(chain(relays, { [id]: exceeds })), exceeds)).toBe(2)
  })
})

test.each([
  [1, 'deep', 'deep'],
  [2, 'deep', 'deep'],
  [3, 'deep', undefined],
  [4, 'deep', undefined],
  [5, undefined, undefined],
])('%i relays in a row fit across a wide page: %s, a medium one: %s', (relays, onWide, onMedium) => {
  expect(columnsThatFit(chain(relays), WIDE)).toBe(onWide)
  expect(columnsThatFit(chain(relays), MEDIUM)).toBe(onMedium)
})

test('where a graph is too deep only by ways across, its columns are those of its forest', () => {
  const ids = Array.from({ length: 7 }, (_, index) => `relay-${index}`)
  const tangled = graphOfIds(
    [...ids.map((id) => ({ id })), { id: 'page', page: 'held' }],
    [
      ...ids.map((id) => [id, 'page'] as const),
      ...ids.slice(1).map((id, index) => [ids[index] ?? '', id] as const),
    ],
  )
  expect(columnsThatFit(tangled, WIDE)).toBe('few')
})

test('relays stand further on, column by column, between origins and pages', () => {
  const { loom, nodes, threads } = wide(chain(3))
  const xs = nodes.flatMap(({ bar }) => (bar ? [Number(/^M(\d+)/.exec(bar)?.[1])] : []))
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(new Set(xs).size).toBe(4)
  expect(xs.at(-1)).toBe(loom.pages[0]?.x)
  expect(threads.filter((d) => d !== undefined)).toHaveLength(3)
})

test.each([
  ['lanes stand apart', NARROW, 3, [9, 25, 41]],
  ['further on broad pages', BROAD, 3, [9, 31, 53]],
  ['and closer together where they are many', NARROW, 10, [9, 16, 23, 30, 37, 44, 50, 57, 64, 71]],
])('%s', (_, room, people, xs) => {
  const drawing = drawDown(crowded(people), room, 'en')
  expect(drawing.loom.arrivals.map(({ x }) => x)).toEqual(xs)
})

test('there is no more room for lanes than they need', () => {
  const box = (people: number) => drawDown(crowded(people), BROAD, 'en').nodes[0]?.labelBox.x ?? 0
  expect(box(2)).toBeLessThan(box(6))
})

test('a page that quotes a page is joined to it by a way of its own', () => {
  const graph = graphOfIds(
    [
      { id: 'page', page: 'held' },
      { id: 'other', page: 'held' },
    ],
    [['page', 'other']],
  )
  expect(narrow(graph).loom.arrivals[0]?.lane).toBeGreaterThan(20)
  expect(wide(graph).loom.arrivals[0]?.x).toBe(wide(graph).loom.pages[1]?.x)
})
