import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { evidenceBefore } from './evidence.ts'

const cases: [string, string | undefined][] = [
  ['He published his accounts though they showed a loss.', 'his accounts'],
  ['He hid his two old letters lest they would reveal a loss.', 'his two old letters'],
  ['He hid his letters lest they left.', undefined],
  ['He met the guards and they revealed a loss.', undefined],
  ['He hid his letters. So they revealed a loss.', undefined],
]
test.each(cases)('in %j, they are %j', (text, expected) => {
  const tokens = segment(text)
  expect(evidenceBefore(tokens, tokens.words.indexOf('they'))?.text).toBe(expected)
})
