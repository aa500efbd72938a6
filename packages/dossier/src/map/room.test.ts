import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { textWidth } from '../lines/metrics.ts'
import { about } from '../testing/fitting.ts'
import { panelLines } from '../testing/panel-lines.ts'
import { type Box, overlap } from './labels.ts'
import { drawPanel, type Panel, SIZE } from './panel.ts'
import type { MapPlace } from './places.ts'
import type { PanelForm } from './projection.ts'

const fit = (west: number, south: number, east: number, north: number): PanelForm['fit'] => ({
  type: 'MultiPoint',
  coordinates: [
    [west, north],
    [east, south],
  ],
})
const LEVANT: PanelForm = { width: 400, height: 300, padding: 20, step: 1, fit: fit(36, 29, 46, 36) }

function place(name: string, longitude: number, latitude: number, more: Partial<MapPlace> = {}): MapPlace {
  return { id: name, name, longitude, latitude, radius: 5, what: [], ...more }
}

/** Where the ink of a text is, set from x on, or about it. */
function ink(text: string, x: number, y: number, at: 'start' | 'middle'): Box {
  const width = textWidth(text, SIZE)
  return { x: at === 'start' ? x : x - width / 2, y: y - 10, width, height: 13 }
}

/** Everything on a panel that must be read, each with its ink. */
function texts({ degrees, areas, countries, circles, scale }: Panel): Box[] {
  return [
    ...degrees.map(({ text, x, y }) => ink(text, x, y, 'start')),
    ...[...areas, ...countries].map(({ text, x, y }) => ink(text, x, y, 'middle')),
    ...circles.flatMap(({ label }) => label.map(({ text, x, y }) => ink(text, x, y, 'start'))),
    { x: scale.x, y: scale.y - 16, width: scale.width + 40, height: 20 },
  ]
}

const anyPlace = fc
  .record({
    name: fc.constantFrom('A', 'Mira', 'The long valley', 'A town with a very long name by the river'),
    longitude: fc.double({ min: 36, max: 46, noNaN: true }),
    latitude: fc.double({ min: 29, max: 36, noNaN: true }),
    radius: fc.constantFrom(1, 5, 20, undefined),
    what: fc.constantFrom(
      [],
      ['An explosion'],
      ['Something that takes far more than a line to tell, or two, or three'],
    ),
  })
  .map((one): MapPlace => ({ ...one, id: one.name }))

it('sets nothing that is read over anything else, whatever the places', () => {
  fc.assert(
    fc.property(fc.array(anyPlace, { maxLength: 12 }), (places) => {
      const boxes = texts(drawPanel(LEVANT, places, 'en'))
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
    }),
    { seed: 3, numRuns: 60 },
  )
})

describe('a label beside a circle', () => {
  const linesOf = (more: Partial<MapPlace>) =>
    drawPanel(LEVANT, [place('X', 41, 32, more)], 'en').circles[0]?.label.map(({ name }) => name)
  const { fits, exceeds } = about(150, SIZE)

  it.each([
    ['a name that has room', { name: fits }, [true]],
    ['a name that is wider', { name: exceeds }, [true, true]],
    ['what happened there', { what: [fits] }, [true, false]],
    ['what takes two lines', { what: [exceeds] }, [true, false, false]],
    ['what takes more', { what: [`${exceeds} ${exceeds} ${exceeds}`] }, [true, false, false]],
    ['the first of several things', { what: ['one', 'two'] }, [true, false]],
  ])('has %s', (_, more, lines) => expect(linesOf(more)).toEqual(lines))
})

describe('a circle', () => {
  const circleOf = (radius: number) => drawPanel(LEVANT, [place('X', 41, 32, { radius })], 'en').circles[0]

  it('is seen, however exactly its place is known', () => expect(circleOf(0.01)?.r).toBe(2))

  it('is as wide as its place may be off', () => {
    const [one, ten] = [circleOf(10)?.r ?? 0, circleOf(100)?.r ?? 0]
    expect(ten / one).toBeCloseTo(10, 0)
  })

  it('keeps its label outside, unless it is so wide that a name may stand upon it', () => {
    const gap = (radius: number) => {
      const circle = circleOf(radius)
      return (circle?.label[0]?.x ?? 0) - (circle?.x ?? 0) - (circle?.r ?? 0)
    }
    expect(gap(30)).toBeCloseTo(5)
    expect(gap(100)).toBeLessThan(0)
  })
})

test('lines lead from a label that stands far off to its circle', () => {
  const crowded = Array.from({ length: 9 }, (_, index) =>
    place(`Place ${index}`, 41 + (index % 3) * 0.05, 32 + Math.floor(index / 3) * 0.05),
  )
  const lines = panelLines(drawPanel(LEVANT, crowded, 'en'))
  expect(lines.filter((line) => /circle|name/.test(line))).toMatchInlineSnapshot(`
    [
      "circle 200 171, radius 2",
      "  name “Place 0” at 207 175.8",
      "circle 201.6 171, radius 2",
      "  name “Place 1” at 151.8 175.8",
      "circle 203.1 171, radius 2, leader to 203.1 200.5",
      "  name “Place 2” at 180.4 205.3",
      "circle 200 169.2, radius 2",
      "  name “Place 3” at 177.1 158.5",
      "circle 201.6 169.2, radius 2, leader to 201.6 121.7",
      "  name “Place 4” at 178.7 126.5",
      "circle 203.1 169.2, radius 2, leader to 227.4 205",
      "  name “Place 5” at 230.4 209.8",
      "circle 200 167.3, radius 2, leader to 224.3 131.5",
      "  name “Place 6” at 227.3 136.3",
      "circle 201.6 167.3, radius 2, leader to 177.3 203.1",
      "  name “Place 7” at 129 207.9",
      "circle 203.1 167.3, radius 2, leader to 178.8 131.5",
      "  name “Place 8” at 129.9 136.3",
    ]
  `)
})

test('every parallel is drawn, and named where there is room: none at the head, none over the scale', () => {
  const { degrees, grid } = drawPanel({ ...LEVANT, fit: fit(-31, -3, -25, 3) }, [], 'en')
  expect(degrees.map(({ text }) => text)).toEqual(['2° S', '1° S', '0°', '1° N', '2° N'])
  expect(grid.match(/H400/g)).toHaveLength(7)
})
