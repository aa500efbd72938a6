import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bearingTo, kilometresBetween, type Position, positionFrom } from './sphere.ts'

test.each<[string, Position, Position, number, number]>([
  ['a degree north', [0, 0], [0, 1], 111, 0],
  ['a degree east on the equator', [10, 0], [11, 0], 111, 90],
  ['Baghdad to Washington', [44.4, 33.3], [-77, 38.9], 9990, 318],
  ['over the antimeridian', [179, 0], [-179, 0], 222, 90],
  ['over the pole', [0, 89], [180, 89], 222, 0],
  ['the other side of the world', [0, 0], [180, 0], 20015, 90],
])('%s', (_, from, to, kilometres, bearing) => {
  expect(Math.abs(kilometresBetween(from, to) - kilometres)).toBeLessThan(kilometres / 100)
  expect(Math.round(bearingTo(from, to))).toBe(bearing)
})

test('so far off in a direction is that far off', () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(
      position,
      fc.integer({ min: 0, max: 359 }),
      fc.integer({ min: 1, max: 5000 }),
      (from, bearing, km) => {
        const [longitude, latitude] = positionFrom(from, bearing, km)
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
        expect(kilometresBetween(from, [longitude, latitude])).toBeCloseTo(km, 3)
      },
    ),
    { seed: 2, numRuns: 200 },
  )
})
