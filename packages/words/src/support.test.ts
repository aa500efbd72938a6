import { expect, it } from 'vitest'
import { supportWords } from './support.ts'

it.each([
  [undefined, 'not weighed'],
  [{ low: 0, high: 0 }, 'no line'],
  [{ low: 0, high: 1 }, 'at most 1 line, perhaps none'],
  [{ low: 2, high: 3 }, 'at most 3 lines, at least 2'],
  [{ low: 3, high: 3 }, 'at most 3 lines'],
])('words support of %o', (support, words) => {
  expect(supportWords(support, 'en')).toBe(words)
})
