import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { mapView } from './view.ts'

describe('the map of the first case', () => {
  const map = mapView(firstCase())

  it('is drawn round Abu Ghraib, with towns as wide as 5 km on either side', () => {
    expect(map.drawn?.title).toBe('Round Abu Ghraib')
    const { circles = [], scale } = map.drawn?.wide ?? {}
    expect(circles.map(({ label }) => label[0]?.text)).toEqual([
      'Abu Ghraib',
      'Fallujah',
      'Baghdad',
      'Tikrit',
    ])
    const perKm = (scale?.width ?? 0) / Number.parseInt(scale?.label ?? '', 10)
    for (const { r } of circles) expect(r / perKm).toBeCloseTo(5, 0)
  })

  it('shades the country that is meant, and lists what is too far off with its direction', () => {
    expect(map.drawn?.wide.countries).toMatchObject([
      { text: 'Iraq', marked: true },
      { text: 'Iran', marked: false },
    ])
    expect(map.drawn?.region?.countries.find(({ marked }) => marked)?.text).toBe('Iraq')
    expect(map.drawn?.region?.frame?.width).toBeGreaterThan(10)
    expect(map.drawn?.far).toEqual([
      { name: 'Anbar province', where: 'Abu Ghraib lies in it' },
      { name: 'Syria', where: 'too wide for a distance to be given' },
    ])
  })

  it('says what it does not show, and whose the coordinates are', () => {
    expect(map.unmapped).toEqual(['Washington'])
    expect(map.sources.join(' ')).toMatch(/not from the article.*Natural Earth/)
    expect(map.rows.find(({ name }) => name === 'Fallujah')?.what).toEqual([
      'Supposed missile parts: held (allegedly)',
    ])
  })
})

test('places close together are each drawn or named beside the map, and each in the table', () => {
  const map = mapView(dossierOf(fullCase()))
  const { wide, far = [] } = map.drawn ?? {}
  expect((wide?.circles.length ?? 0) + far.length).toBe(30)
  expect(map.drawn?.wide.circles.filter(({ label }) => label.length > 0).length).toBeGreaterThan(5)
  expect(map.rows).toHaveLength(30)
})

test('draws nothing where no place is recorded, or none with coordinates', () => {
  const nothing = { drawn: undefined, rows: [], unmapped: [], sources: [] }
  expect(mapView(dossierOf(smallCase()))).toEqual(nothing)
  const place = entry('place', { id: 'here', name: 'Here', precision: 'town' })
  expect(mapView(dossierOf([...smallCase(), place]))).toMatchObject({ drawn: undefined, unmapped: ['Here'] })
})

test('places too far off are listed, to two figures, and none of them is drawn', () => {
  const places = [
    ['da-nang', 16.05, 108.2, 'town'],
    ['hue', 16.46, 107.6, 'town'],
    ['washington', 38.9, -77.04, 'town'],
    ['sydney', -33.87, 151.2, 'town'],
    ['france', 46, 2, 'country'],
    ['laos', 19.5, 103, 'country'],
  ] as const
  const { drawn } = mapView(
    dossierOf([
      ...smallCase(),
      ...places.map(([id, latitude, longitude, precision]) =>
        entry('place', { id, name: id, precision, latitude, longitude }),
      ),
      entry('event', {
        ...{ id: 'landing', title: 'The landing', relation: 'incident', place: 'da-nang' },
        sentences: [{ text: 'It was.', cites: ['mira-says'] }],
      }),
    ]),
  )
  expect(drawn?.wide.circles.map(({ label }) => label[0]?.text)).toEqual(['da-nang', 'hue'])
  expect(drawn?.far).toEqual([
    { name: 'sydney', where: 'about 7,200 km south-east' },
    { name: 'france', where: 'too wide for a distance to be given' },
    { name: 'washington', where: 'about 14,000 km north' },
  ])
})
