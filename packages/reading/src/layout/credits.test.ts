import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { creditOf, quotedFirst } from './credits.ts'
import { joinHandles } from './handles.ts'

const cases: [string, string | undefined][] = [
  ['Union: mill is safe', 'Union > mill is safe'],
  ['Pell: I will stay', 'Pell > I will stay'],
  ['Pell: mill is safe', undefined],
  ['UN: ten hurt at mill', 'UN > ten hurt at mill'],
  ['Norway: ten hurt at mill', undefined],
  ['Norway: we will stay', 'Norway > we will stay'],
  ['Weather: rain in the north', undefined],
  ['Correction: the mayor was late', undefined],
  ['Ada Quill: saint or sinner?', undefined],
  ['Readers in Orn write: the mill burns', 'Readers in Orn > the mill burns'],
  ['Mill burns: union', 'union > Mill burns'],
  ['Mill burns: what we know', undefined],
  ['Ten hurt at mill - police', 'police > Ten hurt at mill'],
  ['Ten hurt in mid-air crash', undefined],
  ['Nobody came (army)', 'army > Nobody came'],
  ['Nobody came (video)', undefined],
  ['Mill was safe, inquiry finds', 'inquiry > Mill was safe'],
  ['Mill was safe, and cheap', undefined],
  ['The mill was shut — @una', '@una > The mill was shut'],
]
test.each(cases)('%s', (text, expected) => {
  const tokens = joinHandles(segment(text))
  const found = creditOf(tokens, { from: 0, to: tokens.words.length })
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(tokens.start[from], tokens.end[to - 1])
  expect(found && `${words(found.speaker)} > ${words(found.said)}`).toBe(expected)
})

test('whoever opens the clause behind a quotation says it', () => {
  const tokens = segment('“Nobody came”: parents of miners speak')
  const found = quotedFirst(tokens, { from: 0, to: tokens.words.length })
  expect(tokens.words.slice(found?.speaker.from, found?.speaker.to)).toEqual(['parents', 'of', 'miners'])
})
