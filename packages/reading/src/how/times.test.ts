import { expect, test } from 'vitest'
import { times } from './times.ts'

const cases: [string, string[]][] = [
  ['He said on Tuesday that it ended last weekend', ['on Tuesday', 'last weekend']],
  ['since 2014 and on March 3, 2015', ['since 2014', 'March 3, 2015']],
  ['two days ago they may march', ['two days ago']],
  ['within three weeks', ['within three weeks']],
  ['no time at all', []],
]
test.each(cases)('%s', (text, expected) =>
  expect(times(text).map(([a, b]) => text.slice(a, b))).toEqual(expected),
)
