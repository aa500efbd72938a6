import { expect, test } from 'vitest'
import { datesIn, orderOf, unclearDate } from './dates.ts'
import { firstDate } from './first.ts'

test.each([
  ['Wednesday, 15 January 2025, 11.00', ['2025-01-15']],
  ['TARN, Jan. 14 2025 (Wire) -', ['2025-01-14']],
  ['June 4, 2022 and 5th of June 2022', ['2022-06-04', '2022-06-05']],
  ['Parish magazine, July 2025', ['2025-07']],
  ['25.02.2026   08:00', ['2026-02-25']],
  ['2025/01/15', ['2025-01-15']],
  ['2025-01-15T18:40', ['2025-01-15']],
  ['2025-01-15T18:40+01:00', ['2025-01-15T18:40:00+01:00']],
  ['2025-01-15T18:40:05.123Z', ['2025-01-15T18:40:05Z']],
  ['15/01/2025, 1/15/2025', ['2025-01-15', '2025-01-15']],
  ['04/06/2022', []],
  ['06/06/2022', ['2022-06-06']],
  ['31 February 2025, 30.02.2025', []],
  ['15 يناير 2025', ['2025-01-15']],
  ['١٥ كانون الثاني ٢٠٢٥', ['2025-01-15']],
  ['30 de mayo de 2019, le 3 février 2024', ['2019-05-30', '2024-02-03']],
  ['3. Mai 2024; 23 Квітня, 2024', ['2024-05-03', '2024-04-23']],
  ['30-05-2019; 2024年5月3日; 3 במאי 2024', ['2019-05-30', '2024-05-03', '2024-05-03']],
  ['3 June, 20:02; may 2 people; 2025', []],
])('%s', (text, dates) => {
  expect(datesIn(text).map(({ value }) => value)).toEqual(dates)
})

test('where the language is spoken decides what nothing else does', () => {
  expect(datesIn('04/06/2022', orderOf('en-US'))[0]?.value).toBe('2022-04-06')
  expect(datesIn('04/06/2022', orderOf('en-GB'))[0]?.value).toBe('2022-06-04')
  expect(orderOf('en')).toBeNull()
  expect(unclearDate('On 04/06/2022, not 15/01/2025')).toBe('04/06/2022')
})

test('a date knows its place', () => {
  const text = 'Issued: 9 June 2025'
  const [date] = datesIn(text)
  expect(text.slice(date?.span.start, date?.span.end)).toBe('9 June 2025')
})

test.each([
  ['Wed, 15 Jan 2025 18:40:00 +0100', '2025-01-15T18:40:00+01:00'],
  ['Wed, 15 Jan 2025 18:40:00 GMT', '2025-01-15T18:40:00Z'],
  ['20250115', null],
  ['soon', null],
])('a field for machines: %s', (value, date) => {
  expect(firstDate(value)).toBe(date)
})
