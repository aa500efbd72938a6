import { expect, test } from 'vitest'
import { percentOf } from './percent.ts'

test.each([
  [0, 0],
  [0.694, 69],
  [0.9999, 99],
  [1, 99],
])('a chance of %d reads as %d percent', (chance, percent) => expect(percentOf(chance)).toBe(percent))
