import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { worded } from './worded.ts'

const cases: [string, [string, string, string], string][] = [
  ['“Is it so?” Kol asked him.', ['Kol', 'asked', '“Is it so?” … him'], 'Kol · asked · “Is it so?”'],
  ['Kol doubts him.', ['Kol', 'doubts', 'him'], 'Kol · doubts · him'],
  ['The files note that Kol agreed to it.', ['Kol', 'agreed to', 'The files note that … it'], 'Kol · agreed to · it'],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, parts, expected) => {
  const tokens = segment(text)
  expect(partsOf(tokens, worded(tokens, linkedOf(tokens, ...parts)))).toBe(expected)
})
