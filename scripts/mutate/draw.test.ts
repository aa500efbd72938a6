import { expect, test } from 'vitest'
import { draw, randomFrom, shares } from './draw.ts'

const SOURCES = [
  { path: 'a.ts', text: 'export const a = b === c ? 1 : 2' },
  { path: 'd.ts', text: 'export const d = !e && f' },
]

test('a seed means the same mutants, none twice', () => {
  const drawn = draw(SOURCES, 8, randomFrom(8))
  expect(drawn).toEqual(draw(SOURCES, 8, randomFrom(8)))
  expect(drawn).not.toEqual(draw(SOURCES, 8, randomFrom(9)))
  expect(new Set(drawn.map((mutant) => JSON.stringify(mutant))).size).toBe(8)
})

test('what cannot be parsed is not drawn', () => {
  const sources = [{ path: 'a.ts', text: 'x ?? y ?? z' }]
  expect(() => draw(sources, 1, randomFrom(8))).toThrow('expected 1 mutants; found 0')
})

test('more than there are is refused', () => {
  expect(() => draw(SOURCES, 1000, randomFrom(8))).toThrow(/expected 1000 mutants; found \d+/)
})

test.each([
  [60, 3, [20, 20, 20]],
  [5, 3, [2, 2, 1]],
  [1, 3, [1, 0, 0]],
])('%i in %i shares', (count, groups, expected) => expect(shares(count, groups)).toEqual(expected))
