import { expect, test } from 'vitest'
import { breakLines } from './break-lines.ts'

const letters = (text: string) => text.length

test.each<[text: string, width: number, lines: string[]]>([
  ['', 10, []],
  [' \n ', 10, []],
  ['one two', 7, ['one two']],
  ['one two', 6, ['one', 'two']],
  ['one\n two  three', 7, ['one two', 'three']],
  ['20\u00a0km off', 6, ['20\u00a0km', 'off']],
  ['a supercalifragilistic', 10, ['a', 'supercalif', 'ragilistic']],
  ['e\u0301e\u0301e\u0301', 5, ['e\u0301e\u0301', 'e\u0301']],
  ['👩‍🚀', 1, ['👩‍🚀']],
])('%j in %i', (text, width, lines) => expect(breakLines(text, width, letters)).toEqual(lines))

test('goes by the measure that it is given', () => {
  expect(breakLines('iii www', 7, (text) => text.replaceAll('w', 'ww').length)).toEqual(['iii', 'www'])
})
