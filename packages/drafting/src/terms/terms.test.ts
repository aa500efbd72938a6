import { expect, test } from 'vitest'
import { stem } from './stem.ts'
import { termsOf } from './terms.ts'

test.each([
  ['stopped', 'stop'],
  ['stopping', 'stop'],
  ['stops', 'stop'],
  ['carries', 'carri'],
  ['fired', 'fir'],
  ['fire', 'fir'],
  ['explosions', 'explos'],
  ['explosion', 'explos'],
  ['dead', 'die'],
  ['shot', 'shoot'],
  ['glass', 'glass'],
  ['bus', 'bus'],
  ['2:14', '2:14'],
])('%s is a form of %s', (word, plain) => expect(stem(word)).toBe(plain))

test('terms leave out grammar, speaking and the negation', () => {
  expect(termsOf("He said the guard didn't see the boat’s lamp.")).toEqual(['guard', 'boat', 'lamp'])
})

test('Arabic is folded, and loses what is written onto a word', () => {
  expect(termsOf('قَالَ الجنود إن القصف')).toEqual(termsOf('والجنود للقصف'))
  expect(termsOf('هذا الذي')).toEqual([])
})
