import { expect, test } from 'vitest'
import { covered, find, wordsOf } from './words.ts'

test.each([
  ['It’s A-1', ["it's", 'a', '1']],
  ['a bro-\nken line', ['a', 'broken', 'line']],
  ['Bo-\nMarsh', ['bo', 'marsh']],
  ['zero\u200bwidth so\u00adft \ufeffmark', ['zerowidth', 'soft', 'mark']],
  ['🙂 Łódź', ['łódź']],
])('%j is these words', (text, expected) => {
  expect(wordsOf(text).map(({ word }) => word)).toEqual(expected)
})

const TEXT = 'a🙂 b c b d'
test('a phrase is found, in pieces, and behind others', () => {
  const words = wordsOf(TEXT)
  expect([...find(words, 'b … d')]).toEqual([1, 4])
  expect([...find(words, 'b', 'c')]).toEqual([3])
  expect([
    ...covered(words, [
      [0, 1],
      [6, 9],
    ]),
  ]).toEqual([0, 2, 3])
})
