import { expect, it } from 'vitest'
import { clockWords, dayWords, edtfWords, timeWords, whenWords } from './dates.ts'

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
  ['2015-25', 'spring 2015 (northern)'],
  ['2015-32', 'winter 2015 (southern)'],
  ['2015-33', 'first quarter of 2015'],
  ['2015-36', 'last quarter of 2015'],
  ['2015-38', 'second third of 2015'],
  ['2015-41', 'second half of 2015'],
  ['2015-04-11T21:40:00Z', '11 April 2015, 21:40 UTC'],
  ['2015-04-11T21:40:00+03:00', '11 April 2015, 21:40 (UTC+03:00), which is 18:40 UTC'],
  ['2015-04-12T00:30:00+03', '12 April 2015, 00:30 (UTC+03), which is 11 April 2015, 21:30 UTC'],
  ['2015-04-11T21:40:00-04:30', '11 April 2015, 21:40 (UTC-04:30), which is 12 April 2015, 02:10 UTC'],
  ['2015-04-11T21:40:00', '11 April 2015, 21:40, zone not given'],
  ['2015-04-11T21:40:00Z/2015-04-12', '11 April 2015, 21:40 UTC to 12 April 2015'],
  ['../2015-04', 'until April 2015'],
  ['/2015-04', 'until April 2015, from when is not known'],
  ['2015-04/', 'from April 2015, until when is not known'],
  ['18', 'the century from 1800 to 1899'],
  ['18XX', 'the century from 1800 to 1899'],
  ['1XXX', 'the thousand years from 1000 to 1999'],
  ['XXXX', 'year not known'],
  ['XXXX-12-25', '25 December, year not known'],
  ['-004X', '50 BC to 41 BC'],
  ['156X-12', 'December, the 1560s'],
  ['156X-02-29', '29 February, the 1560s'],
  ['2015-XX-12', 'day 12 of a month of 2015'],
  ['-0044', '45 BC'],
  ['-0044-03-15', '15 March 45 BC'],
  ['0000', '1 BC'],
  ['0079-10', 'October 79 AD'],
  ['Y17000', '17000'],
  ['Y-17000', '17001 BC'],
  ['2015-04?~', 'about April 2015, uncertain'],
  ['[2015,2017]', '2015 or 2017'],
  ['{2015-04,2016}', 'April 2015 and 2016'],
  ['[..2015]', 'until 2015'],
  ['[2015..2017]', '2015 to 2017'],
  ['1950S2', '1950S2'],
  ['[2015,1950S2]', '[2015,1950S2]'],
  ['2015-02-30', '2015-02-30'],
  ['2015-0X', 'January 2015 to September 2015'],
  ['2015-1X', 'October 2015 to December 2015'],
  ['2015-02-2X', '20 February 2015 to 28 February 2015'],
  ['2015-12-3X', '30 December 2015 to 31 December 2015'],
  ['2015-2X', '2015-2X'],
  ['2015-02-3X', '2015-02-3X'],
  ['Y170000002', 'the year 170,000,002'],
  ['Y-170000002', 'the year 170,000,003 BC'],
  ['../..', 'without a known beginning or end'],
  ['/', 'without a known beginning or end'],
  ['2015-04-11T21:40:00.5Z', '11 April 2015, 21:40 UTC'],
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

it.each([
  ['2015-04-11T21:40:00Z', '21:40 UTC'],
  ['2015-04-11T21:40:00?Z', '21:40 UTC'],
  ['2015-04-12T00:30:00+03:00', '21:30 UTC, given as 00:30 (UTC+03:00)'],
  ['2015-04-11T21:40:00', '21:40, zone not given'],
  ['2015-04-11', undefined],
])('the time of day in %s is %s', (edtf, words) => expect(clockWords(edtf, 'en')).toBe(words))

it.each([
  ['2015-04-11T21:40:00+03:00', /^١١ أبريل ٢٠١٥، ٢١:٤٠ .*UTC\+03:00.*، أي ١٨:٤٠ بالتوقيت العالمي$/],
  ['-0044', /^٤٥ ق\.م$/],
  ['-004X', /^من ٥٠ ق\.م إلى ٤١ ق\.م$/],
  ['2015-XX-12', /^اليوم ١٢ من شهر من ٢٠١٥$/],
  ['../..', /^بلا بداية ولا نهاية معروفتين$/],
  ['2015-33', /^الربع الأول من ٢٠١٥$/],
])('%s in Arabic', (edtf, words) => expect(edtfWords(edtf, 'ar')).toMatch(words))
