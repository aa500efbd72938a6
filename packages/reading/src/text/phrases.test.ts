import { expect, test } from 'vitest'
import { phraseStart, wholePhraseStart } from './phrases.ts'
import { segment } from './segment.ts'

const cases: [string, string][] = [
  ['We met the old guard', 'the old guard'],
  ['We met his two sons', 'his two sons'],
  ['It may anger nervous mayors', 'nervous mayors'],
  ['We saw the union’s leader', 'the union ’s leader'],
  ['He quoted many experts', 'many experts'],
  ['The old guard of the town', 'the town'],
]
test.each(cases)('the last phrase of %j is %j', (text, expected) => {
  const tokens = segment(text)
  const from = phraseStart(tokens, tokens.words.length - 1)
  expect(tokens.words.slice(from).join(' ')).toBe(expected)
})

test.each(['It rained daily', 'He left because', 'So it was', 'We spoke of'])(
  '%j ends with no phrase',
  (text) => {
    const tokens = segment(text)
    expect(phraseStart(tokens, tokens.words.length - 1)).toBeUndefined()
  },
)

test('a phrase with what it hangs on', () => {
  const tokens = segment('So the head of a union of nurses')
  expect(wholePhraseStart(tokens, tokens.words.length - 1)).toBe(1)
})
