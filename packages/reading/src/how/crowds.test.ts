import { expect, test } from 'vitest'
import type { Crowd } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { crowdOf } from './crowds.ts'

const of = (low: number | null, high: number | null, quantifier: string | null): Crowd => ({
  low,
  high,
  quantifier,
})
const cases: [string, string, Crowd | null][] = [
  ['', '20 to 25 people', of(20, 25, null)],
  ['', 'three or four guards', of(3, 4, null)],
  ['', 'between 20 and 25 guards', of(20, 25, null)],
  ['between', '20 and 25 guards', of(20, 25, null)],
  ['', 'two guards and three cooks', of(2, 2, null)],
  ['', 'two dozen fans', of(24, 24, null)],
  ['', 'at least 1,000 residents', of(1000, null, null)],
  ['as many as', '300 men', of(null, 300, null)],
  ['', 'most of the villagers', of(null, null, 'most')],
  ['', 'nearly all', of(null, null, 'nearly all')],
  ['', 'the mayor', null],
  ['', 'a 30-year resident', null],
  ['', 'the class of 2014', null],
  ['', 'Everyone', of(null, null, 'everyone')],
  ['', 'anybody', of(null, null, 'anybody')],
]
test.each(cases)('%s %s', (before, phrase, expected) => {
  const tokens = segment(`${before} ${phrase}`)
  const from = segment(before).words.length
  expect(crowdOf(tokens, { role: 'source', from, to: tokens.words.length, sure: 1 })).toEqual(expected)
})

test.each([
  ['Of the 20 to 25 people she met, most', of(20, 25, 'most')],
  ['Of the 20 to 25 people she met, 9', of(9, 9, null)],
  ['Of the 20 to 25 people she met\n\nmost', of(null, null, 'most')],
])('a quantifier takes the bounds of the group that its paragraph named before it: %j', (text, expected) => {
  const tokens = segment(text)
  const to = tokens.words.length
  expect(crowdOf(tokens, { role: 'source', from: to - 1, to, sure: 1 })).toEqual(expected)
})
