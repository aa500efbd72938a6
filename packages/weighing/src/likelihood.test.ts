import { expect, it } from 'vitest'
import { LIKELIHOOD_RANGES } from './likelihood.ts'

it('ranges follow on from 1 to 99 without a gap', () => {
  const ranges = Object.values(LIKELIHOOD_RANGES)
  expect([ranges.at(0)?.from, ranges.at(-1)?.to]).toEqual([1, 99])
  for (const [i, range] of ranges.slice(1).entries()) expect(range.from).toBe(ranges[i]?.to)
})
