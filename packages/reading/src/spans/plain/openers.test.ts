import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { openers } from './openers.ts'

const cases: [string, string | undefined][] = [
  ['Guards here tell us the mill burned down.', 'Guards here | tell us | the mill burned down'],
  ['Readers in Orn report they felt a blast.', 'Readers in Orn | report | they felt a blast'],
  ['Guards tell us.', undefined],
  ['Guards tell the boys.', undefined],
  ['Rain, guards say the mill burned down.', undefined],
  ['Rain says the mill burned down.', undefined],
]
test.each(cases)('%s', (text, expected) => {
  const tokens = segment(text)
  const [found] = openers(tokens, [])
  const spans = found?.source && [found.source, found.cue, ...found.contents]
  expect(spans?.map(({ from, to }) => tokens.words.slice(from, to).join(' ')).join(' | ')).toBe(expected)
})
