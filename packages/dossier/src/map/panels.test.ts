import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { dossierOf } from '../testing/dossiers.ts'
import { panelLines } from '../testing/panel-lines.ts'
import type { Panel } from './panel.ts'
import { mapView } from './view.ts'

const place = (name: string, precision: string, longitude: number, latitude: number) =>
  entry('place', { id: name.toLowerCase(), name, precision, longitude, latitude })
const mapOf = (...places: ReturnType<typeof entry>[]) => mapView(dossierOf([...smallCase(), ...places]))

const shown = (panel: Panel) => [...panelLines(panel), panel.grid]

describe('two places close together in a country', () => {
  const { panels } = mapOf(
    place('Iraq', 'country', 43.7, 33.2),
    place('Fallujah', 'town', 43.78, 33.35),
    place('Ramadi', '1km', 43.31, 33.42),
  )

  it('have a map of the region, and one of their own, each in two sizes', () => {
    expect(panels.map(({ title }) => title)).toEqual(['The region', 'The places, enlarged'])
  })

  it('show the country about the places, and how far they may be off', () => {
    const [region, places] = panels
    expect(region && shown(region.wide)).toMatchInlineSnapshot(`
      [
        "320 × 300",
        "degrees “30° N” at 4 257.3",
        "degrees “35° N” at 4 87.9",
        "area “Iraq” at 161.2 154",
        "country “Iran” at 271.4 101.9",
        "country “Saudi Arabia” at 81.7 239.8",
        "country “Syria” at 45.9 59.7",
        "country “Turkey” at 76.8 29.5",
        "frame 132 131.4, 49.6 × 32.5, “enlarged” at 156.7 178.9",
        "scale 10 290, 61.5 wide, 200 km",
        "M0 261.3H320M0 91.9H320M55.5 0V300M198.3 0V300",
      ]
    `)
    expect(region?.narrow.frame).toMatchInlineSnapshot(`
      {
        "height": 52.9,
        "label": {
          "text": "enlarged",
          "x": 156.7,
          "y": 189.1,
        },
        "width": 44.5,
        "x": 134.5,
        "y": 121.2,
      }
    `)
    expect(places && shown(places.wide)).toMatchInlineSnapshot(`
      [
        "640 × 420",
        "degrees “33° N” at 4 376",
        "degrees “33.5° N” at 4 155.6",
        "country “Iraq” at 320 228",
        "circle 233.4 194.9, radius 4",
        "  name “Ramadi” at 242.4 199.7",
        "circle 406.6 225.8, radius 19.8",
        "  name “Fallujah” at 415.6 230.6",
        "scale 10 410, 79.4 wide, 20 km",
        "M0 380H640M0 159.6H640M119.1 0V420M303.4 0V420M487.8 0V420",
      ]
    `)
    expect(places && shown(places.narrow)).toMatchInlineSnapshot(`
      [
        "320 × 380",
        "degrees “33° N” at 4 280.6",
        "degrees “33.5° N” at 4 157.9",
        "degrees “34° N” at 4 34.6",
        "country “Iraq” at 160 208",
        "circle 111.8 181.6, radius 2.2",
        "  name “Ramadi” at 119 186.4",
        "circle 208.2 198.8, radius 11",
        "  name “Fallujah” at 224.2 203.6",
        "scale 10 370, 44.2 wide, 20 km",
        "M0 284.6H320M0 161.9H320M0 38.6H320M48.2 0V380M150.8 0V380M253.3 0V380",
      ]
    `)
  })
})

test('areas alone have one map', () => {
  const { panels } = mapOf(place('Anbar', 'province', 41.5, 33))
  expect(panels.map(({ title }) => title)).toEqual(['The region'])
  expect(panels[0] && shown(panels[0].wide)).toMatchInlineSnapshot(`
    [
      "640 × 460",
      "degrees “30° N” at 4 393.7",
      "degrees “35° N” at 4 138.4",
      "area “Anbar” at 227.1 246.3",
      "country “Iraq” at 323 240.6",
      "country “Iran” at 530.4 178.9",
      "country “Saudi Arabia” at 182.4 396.8",
      "country “Syria” at 103.8 137.9",
      "country “Turkey” at 145.8 22.6",
      "country “Jordan” at 49.6 319.5",
      "country “Kuwait” at 485.8 427.5",
      "scale 10 450, 92.6 wide, 200 km",
      "M0 397.7H640M0 142.4H640M162.5 0V460M377.7 0V460M592.8 0V460",
    ]
  `)
  expect(panels[0] && shown(panels[0].narrow)).toMatchInlineSnapshot(`
    [
      "320 × 340",
      "degrees “30° N” at 4 280.9",
      "degrees “35° N” at 4 106",
      "area “Anbar” at 96.3 181.1",
      "country “Iraq” at 162 177.3",
      "country “Iran” at 270.2 109.3",
      "country “Saudi Arabia” at 115.1 292.6",
      "country “Syria” at 45.3 76.3",
      "country “Turkey” at 82.9 18.9",
      "country “Kuwait” at 275 308",
      "scale 10 330, 63.4 wide, 200 km",
      "M0 284.9H320M0 110H320M52.1 0V340M199.5 0V340",
    ]
  `)
})

test.each([
  ['a small part of what is about them', 1, 2],
  ['two fifths of it', 9.5, 2],
  ['more', 9.8, 1],
])('places at sea that span %s: %f° and so %i map(s)', (_, degrees, maps) => {
  const { panels } = mapOf(place('West', 'exact', -40, 30), place('East', 'exact', degrees - 40, 30))
  expect(panels).toHaveLength(maps)
})

test('one map shows how far places may be off as well', () => {
  const { panels } = mapOf(place('West', 'district', -40, 30), place('East', 'district', -28, 30))
  expect(panels[0]?.wide.circles.map(({ label }) => label[0]?.text)).toEqual(['West', 'East'])
})
