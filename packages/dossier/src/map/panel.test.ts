import { geoMercator } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { panelLines } from '../testing/panel-lines.ts'
import { drawPanel } from './panel.ts'
import type { MapPlace } from './places.ts'
import { type PanelForm, pixelsPerKm, projectionFor } from './projection.ts'

function place(
  name: string,
  [longitude, latitude]: [number, number],
  more: Partial<MapPlace> = {},
): MapPlace {
  return { id: name.toLowerCase(), name, longitude, latitude, radius: 1, what: [], ...more }
}

function form(
  west: number,
  south: number,
  east: number,
  north: number,
  more: Partial<PanelForm> = {},
): PanelForm {
  const fit = {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, north],
      [east, south],
    ],
  }
  return { width: 400, height: 300, padding: 20, step: 1, fit, ...more }
}

/** Open sea on the equator: nothing but what is put there. */
const SEA = form(-31, -1, -28, 1)

test('a panel of the open sea', () => {
  const places = [
    place('Buoy', [-30, 0.5], { what: ['Seen adrift', 'Seen again'] }),
    place('Raft', [-29.9, 0.5]),
    place('Wide waters', [-29, -0.5], {
      radius: 40,
      what: ['An explosion, and a great deal of smoke after it'],
    }),
    place('Ship', [-29, -0.45], { radius: 0.01 }),
    place('The deep', [-29.6, -0.2], { radius: undefined }),
    place('Nowhere', [10, 50], { radius: undefined }),
  ]
  const panel = drawPanel(SEA, places, 'en')
  expect(panel.land).toBe('')
  expect(panel.grid).toMatchInlineSnapshot(
    `"M0 270H400M0 150H400M0 30H400M20 0V300M140 0V300M260 0V300M380 0V300"`,
  )
  expect(panelLines(panel)).toMatchInlineSnapshot(`
    [
      "400 × 300",
      "degrees “0°” at 4 146",
      "degrees “1° N” at 4 26",
      "area “The deep” at 188 156",
      "circle 140 90, radius 2",
      "  name “Buoy” at 64.5 86.3",
      "  detail “Seen adrift” at 64.5 103.3",
      "circle 152 90, radius 2",
      "  name “Raft” at 159 94.8",
      "circle 260 210, radius 43.2",
      "  name “Wide waters” at 269 197.8",
      "  detail “An explosion, and a” at 269 214.8",
      "  detail “great deal of smoke” at 269 231.8",
      "circle 260 204, radius 2",
      "  name “Ship” at 225.3 208.8",
      "scale 10 290, 54 wide, 50 km",
    ]
  `)
})

test('a panel of a region, with a frame about what another shows larger', () => {
  const places = [
    place('Anbar', [41.5, 33], { radius: undefined }),
    place('An-Nafud', [41.3, 29], { radius: undefined }),
    place('Iraq', [43.7, 33.2], { radius: undefined }),
    place('Fallujah', [43.78, 33.35]),
  ]
  const region = form(38, 28, 50, 38, { step: 5, width: 320, padding: 8 })
  const panel = drawPanel(region, places, 'en', [
    [43, 34],
    [45, 32],
  ])
  expect(panelLines(panel)).toMatchInlineSnapshot(`
    [
      "320 × 300",
      "degrees “30° N” at 4 233.7",
      "degrees “35° N” at 4 92.7",
      "area “Anbar” at 100.6 154",
      "area “An-Nafud” at 95.8 265",
      "area “Iraq” at 152.9 130.4",
      "country “Iran” at 260.1 105.2",
      "country “Saudi Arabia” at 120.6 237.1",
      "country “Syria” at 45.9 71.1",
      "country “Turkey” at 78.2 19.7",
      "country “Jordan” at 39 179.9",
      "frame 136.2 125.5, 47.5 × 56.7, “enlarged” at 160 197.2",
      "scale 10 290, 51 wide, 200 km",
    ]
  `)
})

describe('land', () => {
  const { land } = drawPanel(form(38, 28, 50, 38), [], 'en')

  test('is drawn to a tenth of a pixel', () => {
    expect(land).toMatch(/\d\.\d[,LZ]/)
    expect(land).not.toMatch(/\.\d\d/)
  })

  test('ends at the edge', () => {
    const points = [...land.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
    expect(points.length).toBeGreaterThan(100)
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 400])
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, 300])
  })
})

test('what must be shown stands inside the padding', () => {
  const projection = projectionFor(form(-31, -1, -25, 1))
  expect(projection([-31, 0])?.map(Math.round)).toEqual([20, 150])
  expect(projection([-25, 0])?.map(Math.round)).toEqual([380, 150])
})

test.each([0, 33, 60])('a kilometre is as long as the map has it there: %i° north', (latitude) => {
  // A degree of latitude is 111.195 km; under Mercator it is drawn longer by 1 / cos(latitude).
  const projection = geoMercator().scale(180 / Math.PI)
  const expected = 1 / 111.195 / Math.cos((latitude * Math.PI) / 180)
  expect(pixelsPerKm(projection, latitude)).toBeCloseTo(expected, 5)
})

test.each([
  [2, '50 km'],
  [20, '500 km'],
  [60, '1,000 km'],
  [0.05, '1 km'],
])(
  'a bar tells the scale in a round number, a quarter of the width at most: %f° wide, %s',
  (degrees, label) => {
    const { scale } = drawPanel(form(-31, -degrees / 8, -31 + degrees, degrees / 8), [], 'en')
    expect(scale.label).toBe(label)
    expect(scale.width).toBeLessThanOrEqual(100)
  },
)

test('and in a whole kilometre at least', () => {
  expect(drawPanel(form(-31, 0, -30.998, 0.001), [], 'en').scale.label).toBe('1 km')
})
