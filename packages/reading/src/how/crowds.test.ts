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
  ['', 'the two-thirds who came', of(null, null, 'two-thirds')],
  ['', 'the tens of thousands', of(null, null, 'tens of thousands')],
  ['', 'nearly all of the few', of(null, null, 'nearly all')],
  ['', 'the 300 to whom they spoke', of(300, 300, null)],
  ['', 'two or so guards', of(2, 2, null)],
  ['', 'two – three guards', of(2, 3, null)],
  ['', 'two — three guards', of(2, 3, null)],
  ['', '20-25 guards', of(20, 25, null)],
  ['', 'two onto three guards', of(2, 2, null)],
  ['', 'two toward three guards', of(2, 2, null)],
  ['', 'inbetween two and three guards', of(2, 2, null)],
  ['', 'between us two and three guards', of(2, 2, null)],
  // What bounds a number stands right before it.
  ['', 'up to ten men', of(null, 10, null)],
  ['', 'as many as ten men', of(null, 10, null)],
  ['', 'at most ten men', of(null, 10, null)],
  ['', 'no more than ten men', of(null, 10, null)],
  ['', 'fewer than ten men', of(null, 10, null)],
  ['', 'less than ten men', of(null, 10, null)],
  ['', 'at least ten men', of(10, null, null)],
  ['', 'more than ten men', of(10, null, null)],
  ['', 'over ten men', of(10, null, null)],
  ['', 'no fewer than ten men', of(10, null, null)],
  ['', 'no less than ten men', of(10, null, null)],
  ['', 'upwards of ten men', of(10, null, null)],
  ['', 'Over ten men', of(10, null, null)],
  ['', 'more than just ten men', of(10, 10, null)],
  ['', 'fewer than those ten men', of(10, 10, null)],
  ['', 'moreover ten men', of(10, 10, null)],
  ['', 'the backup to ten men', of(10, 10, null)],
  ['up to', 'all of the ten men', of(10, 10, 'all')],
  ['no more than', 'ten men', of(null, 10, null)],
  ['up to and with', 'ten men', of(10, 10, null)],
  // Numbers in words and figures.
  ['', 'a dozen men', of(12, 12, 'a dozen')],
  ['', 'a hundred men', of(100, 100, null)],
  ['', 'a ten', of(10, 10, null)],
  ['', 'a man', null],
  ['', 'several hundred', of(100, 100, 'several')],
  ['', 'three million men', of(3_000_000, 3_000_000, null)],
  ['', 'two eleven', of(2, 2, null)],
  ['', '1.5 million men', of(1_500_000, 1_500_000, null)],
  ['', '1,000,000 men', of(1_000_000, 1_000_000, null)],
  ['', 'A320 crews', null],
  ['', 'the few at all', of(null, null, 'few')],
  ['', 'the 300 in 2014', of(300, 300, null)],
  ['', 'the 20th man', null],
  ['', 'a 30-strong crew', null],
  ['', '2014 million men', of(2_014_000_000, 2_014_000_000, null)],
  ['', '1914 and 2014 men', null],
  ['', '12014 men', of(12_014, 12_014, null)],
  ['', '20145 men', of(20_145, 20_145, null)],
  ['', 'one of them', of(1, 1, null)],
  ['', 'one day a man', null],
  ['', 'ten percent', null],
  ['', 'ten percent of the nine men', of(9, 9, null)],
  ['', 'the two', of(2, 2, null)],
]
test.each(cases)('%s %s', (before, phrase, expected) => {
  const tokens = segment(`${before} ${phrase}`)
  const from = segment(before).words.length
  expect(crowdOf(tokens, { role: 'source', from, to: tokens.words.length, sure: 1 })).toEqual(expected)
})

test('a quantifier with a bound of its own takes no other', () => {
  const tokens = segment('Of the 20 to 25 people she met, all at least nine men')
  const to = tokens.words.length
  expect(crowdOf(tokens, { role: 'source', from: to - 5, to, sure: 1 })).toEqual(of(9, null, 'all'))
})

test.each([
  ['Of the 20 to 25 people she met, most', of(20, 25, 'most')],
  ['Of the 20 to 25 people she met, 9', of(9, 9, null)],
  ['Of the 20 to 25 people she met\n\nmost', of(null, null, 'most')],
  ['Of the five men and, later, Of the people who came, most', of(5, 5, 'most')],
  ['Of the five men, and Of the six women, most', of(6, 6, 'most')],
  ['Of all 20 people she met, most', of(null, null, 'most')],
  ['And the 20 people she met, most', of(null, null, 'most')],
  ['We met.\nOf the 20 most', of(20, 20, 'most')],
  ['Of the very very very very very very very 20 men most', of(20, 20, 'most')],
  ['Of the very very very very very very very very 20 men most', of(null, null, 'most')],
  [`Of the 20 ${'very '.repeat(77)}most`, of(20, 20, 'most')],
  [`Of the 20 ${'very '.repeat(78)}most`, of(null, null, 'most')],
])('a quantifier takes the bounds of the group that its paragraph named before it: %j', (text, expected) => {
  const tokens = segment(text)
  const to = tokens.words.length
  expect(crowdOf(tokens, { role: 'source', from: to - 1, to, sure: 1 })).toEqual(expected)
})
