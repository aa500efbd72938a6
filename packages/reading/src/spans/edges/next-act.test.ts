import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { partNextAct } from './next-act.ts'

const cases: [string, [string, string, string], string[]][] = [
  ['Ana promised a bridge and apologised for the delay.', ['Ana', 'promised', 'a bridge and apologised for the delay'],
    ['Ana · promised · a bridge', 'Ana · apologised for · the delay']],
  ['Ana promised that it would hold and said so.', ['Ana', 'promised', 'that it would hold and said so'],
    ['Ana · promised · that it would hold and said so']],
  ['Ana wants a bridge and tolls.', ['Ana', 'wants', 'a bridge and tolls'], ['Ana · wants · a bridge and tolls']],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, parts, expected) => {
  const tokens = segment(text)
  expect(partNextAct(tokens, linkedOf(tokens, ...parts)).map((each) => partsOf(tokens, each))).toEqual(
    expected,
  )
})
