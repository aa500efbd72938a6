import { expect, test } from 'vitest'
import { groupsAt, joinsOf } from './linkage.ts'

const PLACES = [0, 1, 10, 11, 30]
const alike = (one: number, other: number) => 1 / (1 + Math.abs((PLACES[one] ?? 0) - (PLACES[other] ?? 0)))

test.each([
  [0.6, [[0], [1], [2], [3], [4]]],
  [0.4, [[0, 1], [2, 3], [4]]],
  [0.08, [[0, 1, 2, 3], [4]]],
  [0, [[0, 1, 2, 3, 4]]],
])('what is as alike as %d stands together', (least, groups) => {
  expect(groupsAt(PLACES.length, joinsOf(PLACES.length, alike), least)).toEqual(groups)
})

test('two groups are as alike as the mean over their pairs', () => {
  const [, , joined] = joinsOf(4, alike)
  const pairs = [alike(0, 2), alike(0, 3), alike(1, 2), alike(1, 3)]
  expect(joined?.alike).toBeCloseTo(pairs.reduce((sum, each) => sum + each) / 4)
})

test.each([0, 1])('%d things have nothing to join', (count) => {
  expect(joinsOf(count, alike)).toEqual([])
})

test('things that are all alike come to an end', () => {
  expect(
    groupsAt(
      6,
      joinsOf(6, () => 0.5),
      0.5,
    ),
  ).toEqual([[0, 1, 2, 3, 4, 5]])
})
