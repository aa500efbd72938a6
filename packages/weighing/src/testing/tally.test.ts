import { expect, it } from 'vitest'
import { tallyLines, tallyRules } from './tally.ts'

it('counts each rule, and each two that were needed together', () => {
  const tally = tallyRules([new Set(['own', 'witnessed'] as const), new Set(['own'] as const)])
  expect(tally.claims).toBe(2)
  expect([tally.alone.get('own'), tally.alone.get('witnessed'), tally.alone.get('side')]).toEqual([2, 1, 0])
  expect(tally.pairs.get('witnessed + own')).toBe(1)
  const lines = tallyLines(tally)
  expect(lines[0]).toBe('2 claims')
  expect(lines.at(-1)).toBe('1\twitnessed + own')
})
