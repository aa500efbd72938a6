import { expect, test } from 'vitest'
import { spotOf } from './spots.ts'

const SPOTS = new Map([[3, { x: 1 }]])

test('a party has its place, and one that was given none is named', () => {
  expect(spotOf(SPOTS, 3)).toEqual({ x: 1 })
  expect(() => spotOf(SPOTS, 4)).toThrow('expected a place in the picture for vertex 4; found none')
})
