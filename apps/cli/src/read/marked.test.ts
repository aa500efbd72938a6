import type { TextSpan } from '@hearsay/reading'
import { statement } from '@hearsay/reading/testing'
import { describe, expect, test } from 'vitest'
import { markedParagraphs } from './marked.ts'

describe('statements in brackets', () => {
  test.each<[about: string, text: string, contents: TextSpan[][], marked: string[]]>([
    ['none', 'a b\n\nc', [], ['a b', 'c']],
    ['one', 'a b c', [[[2, 3]]], ['a [1 b] c']],
    [
      'one in pieces',
      'a b c',
      [
        [
          [0, 1],
          [4, 5],
        ],
      ],
      ['[1 a] b [1 c]'],
    ],
    ['one inside another', 'a b c', [[[0, 5]], [[2, 3]]], ['[1 a [2 b] c]']],
    ['two that begin together, the longer first', 'a b c', [[[0, 1]], [[0, 5]]], ['[2 [1 a] b c]']],
    ['two that end together', 'a b c', [[[0, 5]], [[4, 5]]], ['[1 a b [2 c]]']],
    ['one after another', 'ab', [[[0, 1]], [[1, 2]]], ['[1 a][2 b]']],
    ['one over two paragraphs', 'a b\nc d', [[[2, 5]]], ['a [1 b', 'c] d']],
    ['two of the same words', 'a b', [[[0, 1]], [[0, 1]]], ['[1 [2 a]] b']],
    ['three that begin together', 'a b c', [[[0, 1]], [[0, 5]], [[0, 3]]], ['[2 [3 [1 a] b] c]']],
    ['a text that would move the cursor', 'a \u001b[2J b', [[[0, 1]]], ['[1 a]  b']],
    ['one that ends with its line', 'a\nb', [[[0, 2]]], ['[1 a]', 'b']],
  ])('%s', (_, text, contents, marked) => {
    const statements = contents.map((content) => statement({ content }))
    const paragraphs = markedParagraphs(text, { statements, layout: [] })
    expect(paragraphs.map((each) => each.text)).toEqual(marked)
  })
})

test('a statement stands beside the paragraph in which its first word is', () => {
  const later = statement({ content: [[5, 6]] })
  const earlier = statement({ content: [[7, 8]], source: [[0, 1]] })
  const paragraphs = markedParagraphs('a b\nc d e', { statements: [later, earlier], layout: [] })
  expect(paragraphs.map(({ begins }) => begins)).toEqual([[1], [0]])
})
