import { expect, test } from 'vitest'
import type { Crowd } from '../statement.ts'
import { segment } from '../text/segment.ts'
import type { Resolved } from '../who/around.ts'
import { crowdOf, type Heard } from './crowds.ts'

const of = (low: number | null, high: number | null, quantifier: string | null): Crowd => ({
  low,
  high,
  quantifier,
})
/** A crowd that nobody counts. */
const MANY = of(null, null, null)

const cases: [string, string, Crowd | null][] = [
  ['', '20 to 25 people', of(20, 25, null)],
  ['', 'three or four guards', of(3, 4, null)],
  ['', 'between 20 and 25 guards', of(20, 25, null)],
  ['between', '20 and 25 guards', of(20, 25, null)],
  ['', 'two dozen fans', of(24, 24, null)],
  ['', 'at least 1,000 residents', of(1000, null, null)],
  ['as many as', '300 men', of(null, 300, null)],
  ['', '20-25 guards', of(20, 25, null)],
  ['', 'two – three guards', of(2, 3, null)],
  ['', 'thirty-one guards', of(31, 31, null)],
  ['', 'the two', of(2, 2, null)],
  ['', 'the two men from Tesk', of(2, 2, null)],
  ['', 'five of the seven cooks', of(5, 5, null)],
  ['', 'two of the town’s nurses', of(2, 2, null)],
  ['', 'all of the 12 nurses', of(12, 12, 'all')],
  ['', 'all 12 nurses', of(12, 12, 'all')],
  ['', 'both nurses', of(2, 2, 'both')],
  ['', 'some 300 nurses', of(300, 300, null)],
  ['', 'at least one Democrat', of(1, null, null)],
  ['', 'a pair of guards', of(2, 2, null)],
  ['', 'a crowd of about 200', of(200, 200, 'a crowd')],
  ['', 'the Group of Seven', null],
  // What bounds a number stands right before it.
  ['', 'up to ten men', of(null, 10, null)],
  ['', 'at most ten men', of(null, 10, null)],
  ['', 'no more than ten men', of(null, 10, null)],
  ['', 'fewer than ten men', of(null, 10, null)],
  ['', 'more than ten men', of(10, null, null)],
  ['', 'over ten men', of(10, null, null)],
  ['', 'no fewer than ten men', of(10, null, null)],
  ['', 'perhaps more than ten men', of(10, null, null)],
  ['', 'ten or more men', of(10, null, null)],
  ['no more than', 'ten men', of(null, 10, null)],
  ['up to and with', 'ten men', of(10, 10, null)],
  // Numbers in words and figures.
  ['', 'a dozen men', of(12, 12, null)],
  ['', 'half a dozen men', of(6, 6, null)],
  ['', 'a hundred men', of(100, 100, null)],
  ['', 'three million men', of(3_000_000, 3_000_000, null)],
  ['', '1,000,000 men', of(1_000_000, 1_000_000, null)],
  ['', 'several hundred men', of(200, null, 'several hundred')],
  ['', 'dozens of nurses', of(24, null, 'dozens')],
  ['', 'tens of thousands of nurses', of(20_000, null, 'tens of thousands')],
  // Quantifiers and shares.
  ['', 'most of the villagers', of(null, null, 'most')],
  ['', 'nearly all', of(null, null, 'nearly all')],
  ['', 'Everyone', of(null, null, 'everyone')],
  ['', 'many of them', of(null, null, 'many')],
  ['', 'A growing number of nurses', of(null, null, 'a growing number')],
  ['', 'a group of nurses', of(null, null, 'a group')],
  ['', '46 percent of nurses', of(null, null, '46 percent')],
  ['', '46 per cent', of(null, null, '46 per cent')],
  ['', 'nearly eight of 10 nurses', of(null, null, 'nearly eight of 10')],
  ['', 'one in five nurses', of(null, null, 'one in five')],
  ['', 'eight of 11 nurses', of(8, 8, null)],
  ['', 'two-thirds of nurses', of(null, null, 'two-thirds')],
  // Plurals of people.
  ['', 'Nurses', MANY],
  ['', 'the nurses of the clinic', MANY],
  ['', 'Ana Roth’s aides', MANY],
  ['', 'nurses familiar with the ward', MANY],
  ['', 'those asked', MANY],
  ['', 'Egyptians', MANY],
  ['He said', 'the Ohioans', MANY],
  ['', 'federal and local officials', MANY],
  ['', 'nurses, doctors and others', MANY],
  ['', 'many nurses and the drivers', of(null, null, 'many')],
  ['', 'Among nurses', MANY],
  ['He said', 'the MPs', MANY],
  // One, nobody, and what is no person.
  ['', 'the mayor', null],
  ['', 'one of the nurses', null],
  ['', 'none of the 11 nurses', null],
  ['', 'no nurses', null],
  ['', 'Ana Roth, 41,', null],
  ['', 'the nurse, who has 3 sons,', null],
  ['', 'a 30-year resident', null],
  ['', 'the class of 2014', null],
  ['', 'Radio 7', null],
  ['', 'Resolution 242', null],
  ['', '3 May the prison', null],
  ['', '9 Quay Lane', null],
  ['', 'the bench, by 5 votes to 4,', null],
  ['', 'a panel of judges', null],
  ['', 'a group', null],
  ['', 'police', null],
  ['', 'two reports', null],
  ['', 'several companies', null],
  ['', 'many countries', null],
  ['', 'the nurses’ union', null],
  ['', 'the nurses’', MANY],
  ['He said', 'Doctors Without Pay', null],
  ['', 'Seven Oaks', null],
  ['', 'Ana Roth and the nurses', null],
  ['', 'both in the north and in the south', null],
  ['', '911 calls', null],
  ['', '43', null],
]
test.each(cases)('%s %s', (before, phrase, expected) => {
  const tokens = segment(`${before} ${phrase}`.trim())
  const from = before === '' ? 0 : segment(before).words.length
  expect(crowdOf(tokens, { from, to: tokens.words.length })).toEqual(expected)
})

test.each([
  ['Of the 20 to 25 people she met, most', of(20, 25, 'most')],
  ['Of the 20 to 25 people she met, nine', of(9, 9, null)],
  ['Of the 20 to 25 people she met, 9', of(9, 9, null)],
  ['Of the 20 to 25 people she met\n\nmost', of(null, null, 'most')],
  ['Of the five men, and Of the six women, most', of(6, 6, 'most')],
  ['Of all 20 people she met, most', of(null, null, 'most')],
  ['Of the 20 planes she saw, most', of(null, null, 'most')],
  [`Of the 20 ${'very '.repeat(77)}most`, of(20, 20, 'most')],
  [`Of the 20 ${'very '.repeat(78)}most`, of(null, null, 'most')],
])('a quantifier takes the bounds of the group that its paragraph named before it: %j', (text, expected) => {
  const tokens = segment(text)
  const to = tokens.words.length
  expect(crowdOf(tokens, { from: to - 1, to })).toEqual(expected)
})

test('a quantifier with a noun of its own takes no other bounds', () => {
  const tokens = segment('Of the 20 people she met, most nurses')
  const to = tokens.words.length
  expect(crowdOf(tokens, { from: to - 2, to })).toEqual(of(null, null, 'most'))
})

const meant = (from: number, to: number, kind: Resolved['mention']['kind'] = 'people'): Resolved => ({
  party: { name: 'nurses', mention: [0, 1], by: 'pronoun' },
  mention: { text: 'nurses', from, to, kind },
})

test('a pronoun is as many as whoever it stands for', () => {
  const tokens = segment('Some nurses left; they said so')
  const they = { from: 4, to: 5 }
  expect(crowdOf(tokens, they, meant(1, 2))).toEqual(of(null, null, 'some'))
  const heard: Heard[] = [{ source: { from: 0, to: 2 }, crowd: of(9, 9, null) }]
  expect(crowdOf(tokens, they, meant(1, 2), heard)).toEqual(of(9, 9, null))
  expect(crowdOf(segment('Some nurses left; he said so'), they, meant(0, 1))).toBeNull()
})

test('a surname that ends as a plural does is one person', () => {
  const who: Resolved = { ...meant(0, 1, 'person'), party: { name: 'x', mention: [0, 1], by: 'surname' } }
  const one = { ...who, mention: { ...who.mention, text: 'Ana Tinkers' } }
  expect(crowdOf(segment('Tinkers'), { from: 0, to: 1 })).toEqual(MANY)
  expect(crowdOf(segment('Tinkers'), { from: 0, to: 1 }, one)).toBeNull()
})
