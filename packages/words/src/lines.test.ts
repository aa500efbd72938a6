import { expect, it } from 'vitest'
import { linesSentence } from './lines.ts'

it.each([
  [null, null, 0, 'No number: we take the word of the page itself, and nothing stands behind it.'],
  [0, 0, 0, 'No line: nobody who is named says so on grounds that still stand.'],
  [
    0,
    1,
    0,
    'At most 1 independent line, and it is not first-hand: it does not begin with somebody who says they saw it, made it or hold the original.',
  ],
  [
    0,
    3,
    0,
    'At most 3 independent lines, and none of them first-hand: none begins with somebody who says they saw it, made it or hold the original.',
  ],
  [
    2,
    3,
    0,
    'At most 3 independent lines, 2 of them first-hand: they begin with somebody who says they saw it, made it or hold the original.',
  ],
  [
    2,
    3,
    1,
    'At most 3 independent lines, 2 of them first-hand (1 only what somebody says of themselves): they begin with somebody who says they saw it, made it or hold the original.',
  ],
])('words lines from %s to %s, of themselves %s', (lower, upper, own, words) => {
  expect(linesSentence({ low: { lower }, high: { upper }, own }, 'en')).toBe(words)
})
