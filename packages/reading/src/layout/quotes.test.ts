import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { quotes } from './quotes.ts'

const cases: [string, string][] = [
  ['He said “no way” then', 'no way'],
  ['He said "no way" then', 'no way'],
  ["He said ''no way'' then", 'no way'],
  ['“Open to the end\nnext line', 'Open to the end'],
  ['the 90s" and', ''],
  ['none', ''],
]
test.each(cases)('inside the marks of %j stands %j', (text, expected) => {
  const tokens = segment(text)
  const { inside, mark } = quotes(tokens)
  expect(tokens.words.filter((_, i) => inside[i] && !mark[i]).join(' ')).toBe(expected)
})

test('single marks count apart from apostrophes', () => {
  const tokens = segment("the workers' “so-called ‘plan’ of ours”")
  const { insideSingle, mark } = quotes(tokens)
  expect(tokens.words.filter((_, i) => insideSingle[i] && !mark[i])).toEqual(['plan'])
})
