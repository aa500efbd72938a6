import { expect, it } from 'vitest'
import { dayWords, edtfWords, timeWords, whenWords } from './dates.ts'

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
  ['2015-21', 'spring 2015'],
  ['2015-24~', 'about winter 2015'],
  ['2015-04-11T21:40:00Z', '11 April 2015, 21:40 UTC'],
  ['2015-04-11T21:40:00+03:00', '2015-04-11T21:40:00+03:00'],
  ['[2015,2017]', '[2015,2017]'],
])('reads %s as %s', (edtf, words) => {
  expect(edtfWords(edtf, 'en')).toBe(words)
})

it('puts the words of the source before the date', () => {
  expect(whenWords({ as: 'last weekend', edtf: '2015-04~', inferred: 'ours' }, 'en')).toEqual({
    words: 'last weekend',
    quoted: true,
    date: 'about April 2015',
    inferred: 'ours',
  })
})

it('writes times of recording by day and minute, in UTC', () => {
  expect(dayWords('2026-11-23T23:59:59Z', 'en')).toBe('23 November 2026')
  expect(timeWords('2026-11-23T19:05:00Z', 'en')).toBe('23 November 2026, 19:05 UTC')
})
