import { expect, test } from 'vitest'
import { clausesOf, isNegated, isOpposed } from './polarity.ts'

test.each([
  ['The pump was not running', true],
  ['They didn’t brake', true],
  ['Nobody opened the sluice', true],
  ['It was rain and nothing but rain', false],
  ['There is no doubt that it burned', false],
  ['A knotted rope', false],
])('"%s": negated %s', (text, negated) => expect(isNegated(text)).toBe(negated))

test.each([
  ['the gate was open', 'somebody had closed the gate', true],
  ['the gate was shut', 'somebody had closed the gate', false],
  ['the captain was asleep', 'he was awake all night', true],
  ['the gate was open', 'the gate was red', false],
])('"%s" against "%s": %s', (one, other, opposed) => expect(isOpposed(one, other)).toBe(opposed))

test('clauses say one thing each', () => {
  expect(clausesOf('I saw the boat, but no crew. It drifted.')).toEqual([
    'I saw the boat',
    'but no crew',
    'It drifted',
  ])
})

test('a point inside a number parts nothing', () => {
  expect(clausesOf('The pump stopped at 2.30 in the night.')).toEqual([
    'The pump stopped at 2.30 in the night',
  ])
})
