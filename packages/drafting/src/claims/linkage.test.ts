import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Edge, groupsOf } from './linkage.ts'

const PLACES = [0, 1, 10, 11, 30]
const EDGES = edgesOf(
  PLACES.length,
  (one, other) => 1 / (1 + Math.abs((PLACES[one] ?? 0) - (PLACES[other] ?? 0))),
)

test.each([
  [0.6, [[0], [1], [2], [3], [4]]],
  [0.4, [[0, 1], [2, 3], [4]]],
  [0.08, [[0, 1, 2, 3], [4]]],
  [0.01, [[0, 1, 2, 3, 4]]],
])('what is as alike as %d stands together', (least, groups) => {
  expect(groupsOf(PLACES.length, EDGES, least)).toEqual(groups)
})

test('pairs without an edge count as nothing in common', () => {
  expect(groupsOf(3, [[0, 1, 0.6]], 0.5)).toEqual([[0, 1], [2]])
  // 2 is as alike to 1 as 0 is, and has nothing of 0: half as alike to both.
  expect(
    groupsOf(
      3,
      [
        [0, 1, 0.7],
        [1, 2, 0.6],
      ],
      0.31,
    ),
  ).toEqual([[0, 1], [2]])
  expect(
    groupsOf(
      3,
      [
        [0, 1, 0.7],
        [1, 2, 0.6],
      ],
      0.3,
    ),
  ).toEqual([[0, 1, 2]])
})

test.each([0, 1])('%d things have nothing to join', (count) => {
  expect(groupsOf(count, [], 0.1)).toEqual(Array.from({ length: count }, (_, at) => [at]))
})

test('as joining the most alike pair of groups over and over', () => {
  const edges = fc.uniqueArray(
    fc.tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 1000 })).filter(([one, other]) => one < other),
    { selector: ([one, other]) => one * 9 + other },
  )
  fc.assert(
    fc.property(edges, fc.integer({ min: 1, max: 600 }), (all, least) => {
      // Primes make ties rare, which either may break in its own way.
      const some = all.map(([one, other, alike], at): Edge => [one, other, alike + at / 97])
      expect(groupsOf(9, some, least)).toEqual(plainly(9, some, least))
    }),
  )
})

/** Average linkage, by looking at every pair of groups at every step. */
function plainly(count: number, edges: readonly Edge[], least: number): number[][] {
  const groups = Array.from({ length: count }, (_, at) => [at])
  for (;;) {
    let best = { one: -1, other: -1, alike: least }
    for (const [one, mine] of groups.entries()) {
      for (const [other, theirs] of groups.entries()) {
        if (one >= other) continue
        const sum = edges
          .filter(
            ([a, b]) => (mine.includes(a) && theirs.includes(b)) || (mine.includes(b) && theirs.includes(a)),
          )
          .reduce((total, [, , alike]) => total + alike, 0)
        const alike = sum / (mine.length * theirs.length)
        if (alike > 0 && alike >= best.alike) best = { one, other, alike }
      }
    }
    if (best.one < 0)
      return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    groups[best.one]?.push(...(groups[best.other] ?? []))
    groups.splice(best.other, 1)
  }
}

function edgesOf(count: number, alike: (one: number, other: number) => number): Edge[] {
  return Array.from({ length: count }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other): Edge => [other, one, alike(one, other)]),
  )
}
