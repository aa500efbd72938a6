import { expect, it } from 'vitest'
import { edtfWords, whenWords } from './times.ts'

it.each([
  ['2013', '2013'],
  ['2015-04~', 'about April 2015'],
  ['2015-04?', 'April 2015, uncertain'],
  ['2015-04%', 'about April 2015, uncertain'],
  ['2015-04-12', '12 April 2015'],
  ['2015-04-11/2015-04-12', '11 April 2015 to 12 April 2015'],
  ['2015-04/..', 'from April 2015'],
  ['../2015', 'until 2015'],
  ['201X', 'the 2010s'],
  ['2015-XX', '2015'],
  ['2015-21', '2015-21'],
])('reads %s as %s', (edtf, words) => {
  expect(edtfWords(edtf)).toBe(words)
})

it('puts the words of the source before the date', () => {
  expect(whenWords({ as: 'last weekend', edtf: '2015-04~', inferred: 'ours' })).toEqual({
    words: 'last weekend',
    quoted: true,
    date: 'about April 2015',
    inferred: 'ours',
  })
})
