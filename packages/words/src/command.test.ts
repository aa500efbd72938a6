import { expect, it } from 'vitest'
import { listedShort, shownOf } from './command.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `v${index}`)

it.each([
  [0, 'nobody'],
  [1, 'v0'],
  [3, 'v0, v1 and v2'],
])('%i names', (count, text) => expect(listedShort(names(count), 'en')).toBe(text))

it('a list that nobody would read is cut, and says where the rest is', () => {
  expect(shownOf(names(20), 'en')).toEqual(names(20))
  expect(shownOf(names(21), 'en')).toEqual([...names(20), '1 more (--json lists them)'])
  expect(listedShort(names(3000), 'en')).toMatch(/^v0, .*, v19 and 2,980 more \(--json lists them\)$/)
})
