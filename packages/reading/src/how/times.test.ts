import { expect, test } from 'vitest'
import { times } from './times.ts'

const cases: [string, string[]][] = [
  ['He said on Tuesday that it ended last weekend', ['on Tuesday', 'last weekend']],
  ['since 2014 and on March 3, 2015', ['since 2014', 'March 3, 2015']],
  ['two days ago they may march', ['two days ago']],
  ['within three weeks', ['within three weeks']],
  ['no time at all', []],
  ['Monday morning, late Friday night', ['Monday morning', 'late Friday night']],
  ['June 2014, 3 May 2015, Jan. 7', ['June 2014', '3 May 2015', 'Jan. 7']],
  ['earlier this week and next month', ['earlier this week', 'next month']],
  ['a week later, 10 days before', ['a week later', '10 days before']],
  ['over the past 5 years', ['over the past 5 years']],
  ['soon, TODAY, in the coming weeks', ['soon', 'TODAY', 'in the coming weeks']],
  ['of 1999', ['of 1999']],
  ['at 5:30 p.m. or at noon', ['at 5:30 p.m.', 'at noon']],
  ['sooner, todaywards, today\u00e9', []],
  ['in 20145 and in 2014a', []],
]
test.each(cases)('%s', (text, expected) =>
  expect(times(text).map(([a, b]) => text.slice(a, b))).toEqual(expected),
)
