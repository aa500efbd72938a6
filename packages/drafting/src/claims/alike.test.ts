import { expect, test } from 'vitest'
import { chanceOfSame, comparedOf, likenessOf, TAUGHT } from './alike.ts'
import { edgesOf, NOTHING_SHARED } from './pairs.ts'
import type { Saying } from './sayings.ts'

const SAYINGS = [
  saying('the boiler burst in the night'),
  saying('The boiler had burst'),
  saying('It never did.', 'Did the boiler burst? We asked her.'),
  saying('the geese flew early'),
]
const { compared, rarity } = comparedOf(SAYINGS)

test('a weight for each thing that two statements may have in common', () => {
  const [one, other] = compared
  if (!one || !other) throw new Error('expected two statements')
  expect(likenessOf(one, other)).toHaveLength(TAUGHT.weights.length)
})

test('the more two have in common, the likelier they bear on one claim', () => {
  const [boiler, burst, answer, geese] = compared
  if (!boiler || !burst || !answer || !geese) throw new Error('expected four statements')
  const chance = (one: typeof boiler) => chanceOfSame(likenessOf(boiler, one))
  expect(chance(burst)).toBeGreaterThan(chance(answer))
  expect(chance(answer)).toBeGreaterThan(chance(geese))
  expect(chance(geese)).toBeCloseTo(NOTHING_SHARED)
})

test('statements are compared where they share a word, or one with what stands before the other', () => {
  const pairs = edgesOf(compared, rarity).map(([one, other]) => [one, other])
  expect(pairs).toEqual(
    expect.arrayContaining([
      [0, 1],
      [0, 2],
      [1, 2],
    ]),
  )
  expect(pairs).toHaveLength(3)
})

test('in a large pile each statement is compared with its nearest alone', () => {
  const pile = Array.from({ length: 2000 }, (_, at) =>
    saying(`the boiler burst in house${at % 700} by gate${at % 50}`),
  )
  const many = comparedOf(pile)
  const edges = edgesOf(many.compared, many.rarity)
  expect(edges.length).toBeLessThan(2000 * 128)
  // House 3 stands there three times, and each finds the others.
  expect(edges.filter(([one, other]) => one % 700 === 3 && other % 700 === 3)).toHaveLength(3)
})

function saying(words: string, before = ''): Saying {
  return { of: 0, words, before, who: null, act: 'assert', mayBear: true }
}
