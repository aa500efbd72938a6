import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { yamlShown } from './shown.ts'

const PLAIN = { by: 'kim', parties: [{ id: 'mira', name: 'Mira: a "good" name', note: 'one\ntwo\n' }] }

it.each([
  ['a C1 control', '\u009b31m red'],
  ['one that turns the direction', 'ab\u202ecd'],
  ['a tag, outside the first plane', 'a\u{e0041}b'],
  ['a soft hyphen and a zero-width space', 'a\u00adb\u200bc'],
  ['several lines, and quotation marks', 'he said "no\u2066"\nand\\ left\u2069\n'],
  ['a long line', `${'many words '.repeat(40)}\u202e end`],
  ['an escape already', '\\u202e and \u202e'],
])('%s is an escape, and reads back', (_, text) => {
  const value = { ...PLAIN, words: [{ exact: text, other: 'plain' }], [text]: 'as a key' }
  const yaml = yamlShown(value)
  expect(yaml).not.toMatch(/[\u007f-\u009f\u00ad\u200b\u2028-\u202e\u2066-\u2069\u{e0041}]/u)
  expect(parse(yaml)).toEqual(value)
})

it('what is shown as it is stays as it was', () => {
  expect(yamlShown(PLAIN)).toBe(
    'by: kim\nparties:\n  - id: mira\n    name: \'Mira: a "good" name\'\n    note: |\n      one\n      two\n',
  )
})
