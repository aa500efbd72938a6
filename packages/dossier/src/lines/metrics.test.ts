import { expect, test } from 'vitest'
import { textWidth, wrap } from './metrics.ts'

// As Chromium sets them in Public Sans, weight 600, without kerning; every letter to the next thousandth of an em.
test.each([
  ['abcdefghijklmnopqrstuvwxyz', 13_982],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 17_694],
  ['0123456789', 6178],
  [' !"#$%&\'()*+,-./', 7083],
  [':;<=>?@[\\]^_`{|}~', 7413],
])('%s is %i thousandths of an em wide', (text, thousandths) => {
  expect(textWidth(text, 1000)).toBe(thousandths)
})

test.each([
  ['a letter with an accent', 'é', 720],
  ['the last of extended latin', '\u024f', 720],
  ['the first letter beyond it', '\u0250', 1100],
  ['an Arabic letter', 'ل', 1100],
  ['a character of two code units', '😀', 1100],
  ['a control character', '\u007f', 720],
  ['nothing', '', 0],
])('leaves enough for %s', (_, text, thousandths) => expect(textWidth(text, 1000)).toBe(thousandths))

test('a text is as much wider as it is set larger', () => {
  expect(textWidth('Mira', 14)).toBeCloseTo(0.014 * textWidth('Mira', 1000))
})

test('breaks where the next word would be too wide', () => {
  const width = textWidth('one two', 13)
  expect(wrap('one two three', width, 13)).toEqual(['one two', 'three'])
  expect(wrap('one two three', width - 0.1, 13)).toEqual(['one', 'two', 'three'])
})
