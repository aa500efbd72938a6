import { expect, it } from 'vitest'
import { rankOf } from './ranks.ts'

const IN_ORDER = [
  'earlier',
  'last year',
  'recently',
  'last week',
  'over the weekend',
  'this week',
  'Monday',
  'early Tuesday',
  'Tuesday morning',
  'on Tuesday',
  'Tuesday night',
  'Wednesday',
  'Sunday',
  'today',
]

it('orders expressions of time by their words', () => {
  const ranks = IN_ORDER.map((words) => rankOf(words))
  expect(ranks).not.toContain(undefined)
  expect(ranks).toEqual(ranks.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect(new Set(ranks).size).toBe(ranks.length)
})

it.each(['in a timely manner', 'when the river rose', 'Tuesday or so', ''])(
  'gives "%s" no place',
  (words) => {
    expect(rankOf(words)).toBeUndefined()
  },
)
