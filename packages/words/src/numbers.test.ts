import { describe, expect, it } from 'vitest'
import { crowdWords, cutWords, linesWords, listed, numberWord, rangeWords, sentenceCase } from './numbers.ts'

describe('ranges', () => {
  it.each([
    [{ low: 1, high: 1 }, '1', '١'],
    [{ low: 13, high: 25 }, '13–25', '١٣–٢٥'],
    [{ low: 1300, high: null }, '1,300 or more', undefined],
    [{ low: null, high: 25 }, 'at most 25', undefined],
    [{ low: null, high: null }, '', ''],
  ])('%j', (range, english, arabic) => {
    expect(rangeWords(range, 'en')).toBe(english)
    if (arabic !== undefined) expect(rangeWords(range, 'ar')).toBe(arabic)
  })
})

it('lines that no failure can bring down have no number', () => {
  expect(linesWords({ low: 0, high: 3 }, 'en')).toBe('0–3')
  expect(linesWords({ low: null, high: null }, 'en')).toBe('its own word')
})

it('a search that had to stop widens a cut', () => {
  const cut = { low: { lower: 1, upper: 2 }, high: { lower: 3, upper: 5 } }
  expect(cutWords(cut, 'en')).toBe('1–5')
})

it('words run to ten', () => {
  expect([0, 1, 9, 10, 11, 1234].map((n) => numberWord(n, 'en'))).toEqual([
    'no',
    'one',
    'nine',
    'ten',
    '11',
    '1,234',
  ])
})

it.each([
  [[], 'nobody'],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in a row', (names, text) => expect(listed(names, 'en')).toBe(text))

it('heads a sentence, whatever letter it begins with', () => {
  expect(['one', 'élan', '𐐨x', '', '3'].map((text) => sentenceCase(text, 'en'))).toEqual([
    'One',
    'Élan',
    '𐐀x',
    '',
    '3',
  ])
})

it.each([
  [{ low: 20, high: 25 }, '20–25'],
  [{ low: 11, high: null, quantifier: 'most' }, 'most of them, 11 or more'],
  [{ low: 20, high: 25, quantifier: 'dozens' }, '20–25'],
  [{ low: null, high: null, quantifier: 'some' }, 'some'],
  [{ low: null, high: null }, ''],
])('a crowd of %j is "%s"', (crowd, words) => expect(crowdWords(crowd, 'en')).toBe(words))
