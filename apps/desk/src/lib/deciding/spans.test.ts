import { expect, test } from 'vitest'
import { heldText, moved, nearest, sentenceFrom } from './spans.ts'

const TEXT = 'It fell, he said. “We ran.”\n\nNobody 😀 was hurt.'
const cut = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

test.each([
  ['It', 'end', 1, 'It fell'],
  ['It fell', 'end', -1, 'It'],
  ['It', 'end', -1, 'It'],
  ['It', 'start', 1, 'It'],
  ['It', 'start', -1, 'It'],
  ['It fell, he', 'start', 1, 'fell, he'],
  ['he said', 'start', -1, 'fell, he said'],
  ['We ran', 'end', 1, 'We ran.”\n\nNobody'],
  ['hurt', 'end', 1, 'hurt'],
] as const)('“%s” with its %s moved by %s is “%s”', (words, edge, by, now) => {
  expect(cut(moved(TEXT, at(words), edge, by))).toBe(now)
})

test('sentences are gone to one after the other, across paragraphs, and no further', () => {
  const first = sentenceFrom(TEXT, { start: 0, end: 0 }, 1)
  expect(cut(first)).toBe('It fell, he said.')
  const third = sentenceFrom(TEXT, sentenceFrom(TEXT, first, 1), 1)
  expect(cut(third)).toBe('Nobody 😀 was hurt.')
  expect(sentenceFrom(TEXT, third, 1)).toEqual(third)
  expect(cut(sentenceFrom(TEXT, sentenceFrom(TEXT, third, -1), -1))).toBe('It fell, he said.')
})

test('the text is put together with every character where it stands', () => {
  const held = heldText([
    [{ text: 'ab', start: 1, end: 3 }],
    [{ text: '\u2068\u202ec\u202c\u2069', start: 5, end: 7 }],
  ])
  expect([held.slice(1, 3), held.slice(5, 7), held.length]).toEqual(['ab', 'xx', 7])
})

test('what was read at most of the words is what they are taken for, and nothing where none were', () => {
  const spans = [at('It fell, he said'), at('It fell'), at('We ran')]
  expect(nearest(spans, at('fell'))).toEqual(at('It fell'))
  expect(nearest(spans, at('Nobody'))).toBeUndefined()
})
