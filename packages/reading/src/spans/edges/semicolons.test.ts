import { expect, test } from 'vitest'
import { quotes } from '../../layout/quotes.ts'
import { segment } from '../../text/segment.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { keepToClause } from './semicolons.ts'

const cases: [string, [string, string, string], string][] = [
  ['It stood open; nobody, Kol said, had shut it.', ['Kol', 'said', 'It stood open; nobody … had shut it'],
    'Kol · said · nobody … had shut it'],
  ['Kol spoke up: nobody, Kol said, had shut it.', ['Kol', 'said', 'Kol spoke up: nobody … had shut it'],
    'Kol · said · nobody … had shut it'],
  ['Kol lied; the clerk doubts him.', ['the clerk', 'doubts', 'Kol lied … him'], 'the clerk · doubts · him'],
  ['“It rains; it pours,” Kol said, “all day.”', ['Kol', 'said', '“It rains; it pours,” … “all day.”'],
    'Kol · said · “It rains; it pours,” … “all day.”'],
  ['Kol said it leaked; the owners blamed the rain.', ['Kol', 'said', 'it leaked; the owners blamed the rain'],
    'Kol · said · it leaked'],
  ['Kol said it leaked; it had rained.', ['Kol', 'said', 'it leaked; it had rained'],
    'Kol · said · it leaked; it had rained'],
  ['The cook admitted that it burned, but insisted that it was good.',
    ['', 'insisted', 'The cook admitted that it burned … that it was good'],
    'The cook · insisted · that it was good'],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, parts, expected) => {
  const tokens = segment(text)
  const found = keepToClause(tokens, quotes(tokens), linkedOf(tokens, ...parts))
  expect(partsOf(tokens, found)).toBe(expected)
})
