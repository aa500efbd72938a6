import { expect, test } from 'vitest'
import { textWidth, wrap } from './metrics.ts'

// As Chromium sets them in Public Sans, weight 600, without kerning; every letter to the next thousandth of
// an em.
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
  ['a letter of a script without a table', '漢', 1100],
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

test.each([
  ['an Arabic letter wider at the end of a word', 'ب', 1059],
  ['than before one that it joins', 'با', 408 + 375],
  ['and wide again before a hamza, which joins nothing', 'يء', 1012 + 511],
  ['marks as nothing', 'بَّا', 408 + 375],
  ['what sets a name apart as nothing', '\u200f\u2068ba\u2069', 603 + 560],
])('measures %s', (_, text, width) => {
  expect(textWidth(text, 1000)).toBe(width)
})

test('takes Arabic to be about half an em wide to a letter', () => {
  const text = 'لا يقولون كيف عرفوا، ولا أحد سُمّي باسمه يقول ذلك'
  const mean = textWidth(text, 1) / [...text].length
  expect(mean).toBeGreaterThan(0.45)
  expect(mean).toBeLessThan(0.65)
})
