import { expect, it } from 'vitest'
import { linesSentence } from './lines.ts'

it.each([
  [null, null, 'No number: we take the word of the page itself, and nothing stands behind it.'],
  [0, 0, 'No line: nobody who is named says so.'],
  [0, 1, 'At most 1 independent line, and perhaps none: nobody in it says how they know.'],
  [0, 3, 'At most 3 independent lines, and perhaps none: nobody in it says how they know.'],
  [2, 3, 'At most 3 independent lines, and at least 2 if only those count who say how they know.'],
])('words lines from %s to %s', (lower, upper, words) => {
  expect(linesSentence({ low: { lower }, high: { upper } }, 'en')).toBe(words)
})
