import { expect, it } from 'vitest'
import { rankOf } from './ranks.ts'

/** Expressions that stand at one place, from the earliest place to the latest. */
const PLACES = [
  ['years ago', 'long ago', 'once'],
  ['earlier', 'before', 'previously', 'formerly'],
  ['last year'],
  ['earlier this year', 'this year'],
  ['last month'],
  ['recent', 'recently', 'lately'],
  ['earlier this month', 'this month'],
  ['last week'],
  ['last weekend', 'over the weekend', 'at the weekend', 'the weekend'],
  ['this week', 'earlier this week'],
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].flatMap((day) => [
    [`early ${day}`, `${day} early`],
    [`${day} morning`, `on ${day} morning`],
    [`${day} noon`],
    [`${day} afternoon`],
    [day, `on ${day}`, ` ${day.toUpperCase()} `],
    [`${day} evening`],
    [`${day}  night`],
    [`late ${day}`],
  ]),
  ['the day before yesterday'],
  ['yesterday'],
  ['today', 'now'],
  ['tonight'],
]

it.each(PLACES.map((expressions, index) => [expressions, PLACES[index - 1]?.[0] ?? '']))(
  '%j stand at one place, after "%s"',
  (expressions, before) => {
    const [rank, ...others] = expressions.map((words) => rankOf(words))
    expect(rank).toBeGreaterThan(rankOf(before) ?? -1)
    for (const other of others) expect(other).toBe(rank)
  },
)

it.each([
  ['three words about a day', 'early Tuesday morning'],
  ['a part of no day', 'morning'],
  ['a word that is no part', 'rainy Tuesday'],
  ['two days', 'Tuesday Wednesday'],
  ['the word on elsewhere', 'Tuesday on'],
  ['the word on alone', 'on '],
])('gives no place to %s: "%s"', (_, words) => expect(rankOf(words)).toBeUndefined())
