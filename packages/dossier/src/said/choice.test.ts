import { expect, test } from 'vitest'
import { fits, holdsAll, plainWords, standOpen } from './choice.ts'

test.each([
  [[], true],
  [['p1'], true],
  [['p1', 'a2'], true],
  [['p2'], false],
  [['p1', 'c9'], false],
  [['p'], false],
])('a statement marked p1, p12, a2 and c0, asked for %j: %s', (asked, fit) => {
  expect(fits(['p1', 'p12', 'a2', 'c0'], asked)).toBe(fit)
})

test.each([
  ['', true],
  ['keel', true],
  ['KEEL  bent', true],
  ['bent keel', true],
  ['Zoe', true],
  ['keel broken', false],
  ['خبر', true],
])('of words about a bent keel, by Zoë, a search for "%s": %s', (searched, found) => {
  expect(holdsAll(plainWords('The Keel was bent, Zoë said. خَبَر'), plainWords(searched))).toBe(found)
})

test.each([
  [60, 9, true],
  [61, 9, false],
  [500, 1, true],
])('%i statements in %i folds stand open: %s', (shown, folds, open) => {
  expect(standOpen(shown, folds)).toBe(open)
})
