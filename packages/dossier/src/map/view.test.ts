import { smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../lines/metrics.ts'
import { dossierOf, firstCase } from '../testing/dossiers.ts'
import { fullCase } from '../testing/full-case.ts'
import { overlap } from './labels.ts'
import { type Panel, SIZE } from './panel.ts'
import { mapView } from './view.ts'

describe('the map of the first case', () => {
  const map = mapView(firstCase())
  const [region, places] = map.panels

  it('names provinces and countries and marks none of them', () => {
    expect(region?.wide.areas.map(({ text }) => text)).toEqual(['Anbar province', 'Iraq', 'Syria'])
    expect(region?.wide.circles).toEqual([])
    expect(places?.wide.areas).toEqual([])
  })

  it('draws towns as wide as 5 km on either side', () => {
    const { circles = [], scale } = places?.wide ?? ({} as Panel)
    const perKm = scale.width / Number.parseInt(scale.label, 10)
    expect(circles.map(({ label }) => label[0]?.text)).toEqual([
      'Abu Ghraib',
      'Fallujah',
      'Baghdad',
      'Tikrit',
    ])
    for (const { r } of circles) expect(r / perKm).toBeCloseTo(5, 0)
  })

  it('says what it does not show, and whose the coordinates are', () => {
    expect(map.unmapped).toEqual(['Washington'])
    expect(map.sources.join(' ')).toMatch(/not from the article.*Natural Earth/)
    expect(map.rows.find(({ name }) => name === 'Fallujah')?.what).toEqual([
      'Supposed missile parts: held (“allegedly”)',
    ])
  })
})

describe('places close together', () => {
  const map = mapView(dossierOf(fullCase()))

  it.each(map.panels.flatMap(({ wide, narrow }) => [wide, narrow]))(
    'has no label over another: %#',
    (panel) => {
      const boxes = panel.circles.flatMap(({ label }) =>
        label.map(({ text, x, y }) => ({ x, y: y - SIZE * 0.8, width: textWidth(text, SIZE), height: SIZE })),
      )
      if (panel.circles.length > 0) expect(boxes.length).toBeGreaterThan(10)
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBe(false)
      for (const { x, width } of boxes) expect(x >= 0 && x + width <= panel.width).toBe(true)
    },
  )

  it('has every place in the table', () => {
    expect(map.rows).toHaveLength(30)
  })
})

it('draws nothing where no place is recorded', () => {
  expect(mapView(dossierOf(smallCase()))).toEqual({ panels: [], rows: [], unmapped: [], sources: [] })
})
