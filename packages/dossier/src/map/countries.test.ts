import { expect, test } from 'vitest'
import { landAround, landWithin } from './countries.ts'

const namesWithin = (west: number, south: number, east: number, north: number) =>
  new Set(landWithin({ west, south, east, north }).map(({ country }) => country))

test.each([
  ['the middle of Iraq', [43, 33, 43.1, 33.1], ['Iraq']],
  ['the south of Jordan and beyond', [36, 29.9, 36.1, 30], ['Jordan', 'Saudi Arabia']],
  ['Malta from the west', [13, 35.9, 14.45, 36], ['Malta']],
] as const)('land in %s', (_, [west, south, east, north], countries) => {
  for (const country of countries) expect(namesWithin(west, south, east, north)).toContain(country)
})

test.each([
  ['the open Atlantic', [-40, 30, -35, 35]],
  ['west of Malta', [12.6, 35.7, 13.9, 36.2]],
  ['east of Malta', [14.8, 35.7, 15, 36.2]],
  ['south of Malta', [14, 35, 15, 35.5]],
  ['north of Malta', [14, 36.2, 15, 36.5]],
] as const)('Malta is not in %s', (_, [west, south, east, north]) => {
  expect(namesWithin(west, south, east, north)).not.toContain('Malta')
})

test.each([
  ['the piece that holds a position', [[44, 33]], 1],
  [
    'one piece for two positions on it',
    [
      [44, 33],
      [43, 34],
    ],
    1,
  ],
  [
    'the pieces of two countries',
    [
      [44, 33],
      [39, 35],
    ],
    2,
  ],
  ['the island alone, and not its country', [[14, 37.5]], 1],
  ['nothing in the sea', [[-35, 33]], 0],
  ['nothing for a position in the box of a country but outside it', [[47, 36.5]], 1],
  ['nothing of what is wider than 30°', [[90, 60]], 0],
  ['nothing of nobody', [], 0],
] as const)('around positions: %s', (_, positions, pieces) => {
  expect(landAround(positions)).toHaveLength(pieces)
})

test('every piece has bounds that hold it as closely as can be', () => {
  const lands = landWithin({ west: -180, south: -90, east: 180, north: 90 })
  expect(lands.length).toBeGreaterThan(1000)
  for (const { bounds, shape } of lands) {
    const ring = shape.coordinates[0] ?? []
    const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)]
    expect(bounds).toEqual({
      west: Math.min(...xs),
      south: Math.min(...ys),
      east: Math.max(...xs),
      north: Math.max(...ys),
    })
  }
})
