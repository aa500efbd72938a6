import { expect, test } from 'vitest'
import { spotOf } from './spots.ts'

const SPOTS = new Map([['mira', { x: 1 }]])

test('a party has its place, and one that was given none is named', () => {
  expect(spotOf(SPOTS, 'mira')).toEqual({ x: 1 })
  expect(() => spotOf(SPOTS, 'ben')).toThrow('expected a place in the picture for "ben"; found none')
})
