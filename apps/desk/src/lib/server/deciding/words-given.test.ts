import { expect, test } from 'vitest'
import { wordsGiven } from './words-given.ts'

const TEXT = '😀 It fell. It fell again, “said” قال.\r\nIt burnt.'

test.each([
  [{ start: '3', end: '7', exact: '' }, [3, 7, 'It f']],
  [{ start: '2', end: '11', exact: 'not looked at' }, [3, 11, 'It fell.']],
  [{ start: '', end: '', exact: ' again, “said” قال ' }, [20, 37, 'again, “said” قال']],
])('%j is where it stands', (given, [start, end, exact]) => {
  expect(wordsGiven(TEXT, given)).toMatchObject({ start, end, exact })
})

test.each([
  [{ start: '', end: '', exact: 'It fell' }, '2 times'],
  [{ start: '', end: '', exact: 'it fell' }, 'not on the page'],
  [{ start: '', end: '', exact: '  ' }, 'Select'],
  [{ start: '1', end: '7', exact: '' }, 'Select'],
  [{ start: '5', end: '5', exact: '' }, 'Select'],
  [{ start: '-4', end: '2', exact: '' }, 'Select'],
  [{ start: '0', end: '9999', exact: '' }, 'Select'],
  [{ start: 'x', end: '3', exact: '' }, 'Select'],
])('%j is refused in words', (given, words) => {
  expect(() => wordsGiven(TEXT, given)).toThrowError(words)
})
