import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { textWidth } from '../lines/metrics.ts'
import { countryAt } from './countries.ts'
import { type Box, inside, overlap } from './labels.ts'
import { SIZE } from './names.ts'
import { drawPanel, type OnPanel, type Panel } from './panel.ts'
import type { MapPlace } from './places.ts'
import { type PanelForm, projectionFor } from './projection.ts'
import { type Position, positionFrom } from './sphere.ts'

function place(name: string, at: Position, more: Partial<MapPlace> = {}): MapPlace {
  return { id: name, name, at, radius: 5, wide: false, country: undefined, what: [], ...more }
}

function formOf(middle: Position, radius: number, width = 640, height = 440): PanelForm {
  return { width, height, padding: 44, middle, show: [{ at: middle, radius }] }
}

const bare: OnPanel = { circles: [], countries: new Map() }

/** Where the ink of everything is that must be read. */
function inkOf({ circles, countries, scale, frame }: Panel): Box[] {
  const labels = circles.flatMap(({ label }) => label.map(({ text, x, y }) => ({ text, left: x, y })))
  const names = countries.map(({ text, x, y, marked }) => {
    const width = textWidth(text, SIZE) * (marked ? 1.1 : 1)
    return { text, left: x - width / 2, y }
  })
  return [
    ...[...labels, ...names].map(({ text, left, y }) => ({
      ...{ x: left, y: y - 10, width: textWidth(text, SIZE), height: 13 },
    })),
    { x: scale.x, y: scale.y - 16, width: scale.width + 55, height: 20 },
    ...(frame ? [frame] : []),
  ]
}

const anywhere = fc.oneof(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  fc.constantFrom<Position>([180, -17], [-179.9, 66], [0, 90], [20, -89.9], [44, 33], [6, 49.5]),
)
const NAMES = [
  'A',
  'Mira',
  'The long valley',
  'A town with a very long name by the river',
  'وادي النهر الطويل',
]
const around = fc.record({
  name: fc.constantFrom(...NAMES),
  bearing: fc.integer({ min: 0, max: 359 }),
  far: fc.double({ min: 0, max: 1, noNaN: true }),
  radius: fc.constantFrom(0.01, 1, 5, 20, 75),
  what: fc.constantFrom(
    [],
    ['An explosion'],
    ['Something that takes far more than a line to tell, or two, or three'],
  ),
})

describe.each([
  ['wide', 640, 440],
  ['narrow', 320, 360],
])('a %s panel', (_, width, height) => {
  it('sets nothing that is read over anything else or over its edge, wherever on earth the places are', () => {
    const world = fc.tuple(anywhere, fc.constantFrom(25, 100, 700), fc.array(around, { maxLength: 12 }))
    fc.assert(
      fc.property(world, ([middle, radius, others]) => {
        const circles = others.map(({ bearing, far, ...one }) =>
          place(one.name, positionFrom(middle, bearing, far * radius), { ...one, wide: one.radius === 75 }),
        )
        const home = countryAt(middle)
        const countries = new Map(home === undefined ? [] : [[home, 'A country of that name']])
        const { panel } = drawPanel(formOf(middle, radius, width, height), { circles, countries }, 'en')
        const boxes = inkOf(panel)
        for (const [index, box] of boxes.entries()) {
          expect(inside(box, { x: 0, y: 0, width, height })).toBe(true)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        }
        expect(JSON.stringify(panel)).not.toMatch(/null|NaN/)
      }),
      { seed: 3, numRuns: 40 },
    )
  }, 60_000)

  it('names a country on its own land and over no other', () => {
    fc.assert(
      fc.property(fc.tuple(anywhere, fc.constantFrom(100, 400, 900)), ([middle, radius]) => {
        const form = formOf(middle, radius, width, height)
        const { panel } = drawPanel(form, bare, 'en')
        const { project } = projectionFor(form)
        for (const { text, x, y } of panel.countries) {
          const half = textWidth(text, SIZE) / 2
          const on = [x - half, x, x + half].map((px) => {
            const [longitude = 0, latitude = 0] = project.invert?.([px, y - 4]) ?? []
            return countryAt([longitude, latitude])
          })
          expect(on[1]).toBe(text)
          for (const country of on) expect([text, undefined]).toContain(country)
        }
      }),
      { seed: 8, numRuns: 40 },
    )
  }, 60_000)
})

test('a circle stands where its place is, as wide as it is known, at every distance and on every side', () => {
  const middle: Position = [179.5, -16.5]
  const form = formOf(middle, 100, 400, 400)
  const east = place('East', positionFrom(middle, 90, 100), { radius: 20 })
  const north = place('North', positionFrom(middle, 0, 50), { radius: 0.01 })
  const { panel, shown } = drawPanel(form, { ...bare, circles: [place('Middle', middle), east, north] }, 'en')
  const [centre, right, above] = panel.circles
  const perKm = (400 - 2 * 44) / 200
  expect(panel.circles.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
    [200, 200],
    [Math.round(200 + 100 * perKm), 200],
    [200, Math.round(200 - 50 * perKm)],
  ])
  expect([centre, right, above].map((circle) => circle?.r)).toEqual([
    expect.closeTo(5 * perKm, 0),
    expect.closeTo(20 * perKm, 0),
    2,
  ])
  expect(shown).toEqual(new Set(['Fiji']))
})

test('countries that are meant are shaded and go by the name that the case gives them', () => {
  const countries = new Map([['Iraq', 'The Republic of Iraq']])
  const { panel } = drawPanel(formOf([44, 33], 500), { ...bare, countries }, 'en')
  expect(panel.countries.find(({ marked }) => marked)?.text).toBe('The Republic of Iraq')
  expect(panel.countries.filter(({ marked }) => !marked).map(({ text }) => text)).toContain('Syria')
  expect(panel.marked.length).toBeGreaterThan(100)
  expect(panel.land.length).toBeGreaterThan(panel.marked.length)
  expect(drawPanel(formOf([44, 33], 500), bare, 'en').panel.marked).toBe('')
})

test.each([
  ['the open Atlantic', [-40, 30], 300, '200 km'],
  ['the north pole', [0, 90], 700, '200 km'],
  ['little of a town', [44, 33], 25, '20 km'],
] as const)('%s is drawn with a scale', (_, middle, radius, label) => {
  const { panel } = drawPanel(formOf([...middle], radius), bare, 'en')
  expect(panel.scale.label).toBe(label)
})
