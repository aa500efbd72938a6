import { expect, test } from 'vitest'
import { segment } from './segment.ts'

const words: [string, string[]][] = [
  ['He said “no.”', ['He', 'said', '“', 'no', '.', '”']],
  ["It's the group's.", ['It', "'s", 'the', 'group', "'s", '.']],
  ["They didn't say so", ['They', 'did', "n't", 'say', 'so']],
  ['The U.S. and Mr. Li', ['The', 'U.S.', 'and', 'Mr.', 'Li']],
  ["O'Brien paid $1,000.50", ["O'Brien", 'paid', '$', '1,000.50']],
  ['a coal-fired 20-year plan', ['a', 'coal-fired', '20-year', 'plan']],
  ["''Fine,'' she said", ["''", 'Fine', ',', "''", 'she', 'said']],
  ['a\u00a0b', ['a', 'b']],
  ['so 😀 then', ['so', 'then']],
  ['', []],
]
test.each(words)('%j is cut into words', (text, expected) => {
  expect(segment(text).words).toEqual(expected)
})

test('a word is the text between its offsets', () => {
  const text = 'Mr. Li’s “plan” 😀 isn’t the U.S. plan.'
  const { words, start, end } = segment(text)
  words.forEach((word, i) => {
    expect(text.slice(start[i], end[i])).toBe(word)
  })
})

const sentences: [string, number][] = [
  ['One came. Two left.', 2],
  ['He met Mr. Li. She left.', 2],
  ['In the U.S. He said so', 2],
  ['In the U.S. Senate', 1],
  ['“Go.” He went.', 2],
  ['Headline\n\nBody here', 2],
  ['It cost 3.5 then', 1],
]
test.each(sentences)('%j has %i sentences', (text, count) => {
  expect((segment(text).sentence.at(-1) ?? -1) + 1).toBe(count)
})
