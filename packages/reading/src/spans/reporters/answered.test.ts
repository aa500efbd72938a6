import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { withAnswered } from './answered.ts'
import { withAsides } from './asides.ts'

type Case = [string, [string, string, string][], string[]]

const answered: Case[] = [
  ['It was fraud, an accusation he denied.', [['he', 'denied', 'It was fraud … an accusation']],
    ['he · denied · an accusation']],
  ['Roy says it sank, a claim its owner, Ada Pohl, rejects.',
    [['Roy', 'says', 'it sank, a claim its owner, Ada Pohl, rejects']],
    ['Roy · says · it sank', 'its owner, Ada Pohl · rejects · a claim']],
  ['Roy says it sank, a claim he called absurd.', [['Roy', 'says', 'it sank, a claim he called absurd']],
    ['Roy · says · it sank', 'he · called · a claim … absurd']],
  ['Roy says it sank, a claim he made.', [['Roy', 'says', 'it sank, a claim he made']],
    ['Roy · says · it sank, a claim he made']],
] // biome-ignore format: a case a row
test.each(answered)('%s', (text, given, expected) => {
  const tokens = segment(text)
  const read = withAnswered(
    tokens,
    given.map((parts) => linkedOf(tokens, ...parts)),
  )
  expect(read.map((each) => partsOf(tokens, each))).toEqual(expected)
})

const asides: Case[] = [
  ['Ana told him in a note, which he kept, that it rained.',
    [['Ana', 'told', 'him in a note'], ['he', 'kept', 'which … that it rained']],
    ['he · kept · which', 'Ana · told · that it rained']],
  ['The Echo said, citing two guards, that it rained.', [['The Echo', 'citing', 'two guards, that it rained']],
    ['The Echo · citing · two guards', 'The Echo · said · that it rained']],
  ['The Echo left, citing two guards, that it rained.', [['The Echo', 'citing', 'two guards, that it rained']],
    ['The Echo · citing · two guards, that it rained']],
] // biome-ignore format: a case a row
test.each(asides)('%s', (text, given, expected) => {
  const tokens = segment(text)
  const read = withAsides(
    tokens,
    given.map((parts) => linkedOf(tokens, ...parts)),
  )
  expect(read.map((each) => partsOf(tokens, each))).toEqual(expected)
})
