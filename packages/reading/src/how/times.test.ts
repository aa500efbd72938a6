import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { times, timesOf } from './times.ts'

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
  expect(times(segment(text).plain).map(([a, b]) => text.slice(a, b))).toEqual(expected),
)

const near: [string, string, string[], string[]][] = [
  [
    'He said on Monday that it rained on Friday.',
    'said',
    ['it rained on Friday'],
    ['on Monday', 'on Friday'],
  ],
  ['It rained on Friday, he said on Monday.', 'said', ['It rained on Friday'], ['on Friday', 'on Monday']],
  ['On Sunday he said it rained on Friday.', 'said', ['it rained'], ['on Friday']],
  ['He said it very very very very very today.', 'said', ['it'], ['today']],
  ['He said it very very very very very very today.', 'said', ['it'], ['today']],
  ['He said it very very very very very very very today.', 'said', ['it'], []],
  ['He said it today', 'said', ['it'], ['today']],
  ['He said on Monday it rained.', 'said', ['on Monday it rained'], ['on Monday']],
  ['He said on Monday it rained.', 'said', ['Monday it rained'], ['on Monday']],
  ['Today it rained. Later, very late that grey and wet old day, he said so.', 'said', ['Today'], ['Today']],
]
test.each(near)('the times of %j, said by %j, of %j', (text, cue, contents, expected) => {
  const tokens = segment(text)
  const span = (role: 'cue' | 'content', phrase: string) => {
    const [from, to] = placeOf(tokens, phrase)
    return { role, from, to, sure: 1 }
  }
  const found = timesOf(tokens, times(segment(text).plain), {
    cue: span('cue', cue),
    source: undefined,
    contents: contents.map((content) => span('content', content)),
    sourceChance: 1,
    contentChance: 1,
    within: null,
  })
  expect(found.map(([from, to]) => text.slice(from, to))).toEqual(expected)
})
