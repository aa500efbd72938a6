import { expect, test } from 'vitest'
import { linkedIn } from '../spans/testing/linked.ts'
import type { Party, Statement } from '../statement.ts'
import { spanOf, statement } from '../testing/statement.ts'
import { segment } from '../text/segment.ts'
import { pointBack, takesBack } from './recanting.ts'

test.each<[text: string, cue: string, content: string, boolean]>([
  ['Ana has withdrawn her claim that it rained.', 'claim', 'that it rained', true],
  ['Ana later took back the story that it rained.', 'took back', 'the story that it rained', true],
  ['Ana no longer believes that it rained.', 'believes', 'that it rained', true],
  ['Ana no longer stands by her claim that it rained.', 'claim', 'that it rained', true],
  ['Ana was forced to retract a report that it rained.', 'retract', 'a report that it rained', true],
  ['Ana killed an alert saying it rained.', 'saying', 'it rained', true],
  ['Ana backtracked on Monday, saying it rained.', 'saying', 'it rained', false],
  [
    'Ana refused to withdraw her claim that it rained.',
    'refused',
    'to withdraw her claim that it rained',
    false,
  ],
  ['Ana has not withdrawn her claim that it rained.', 'claim', 'that it rained', false],
  ['Ana took a friend of hers that it rained on.', 'took', 'a friend of hers', false],
  ['Ana made a claim that it rained.', 'claim', 'that it rained', false],
])('%s', (text, cue, content, expected) => {
  const tokens = segment(text)
  expect(takesBack(tokens, linkedIn(tokens, { source: 'Ana', cue, contents: [content] }))).toBe(expected)
})

const TEXT =
  'The dam burst at noon. The road is shut. The dam burst in May. Her claim that the dam burst. It.'
const party = (name: string, by: Party['by'] = 'name'): Party => ({ name, mention: [0, 1], by })
const says = (words: string, speaker: Party, known: Partial<Statement> = {}): Statement =>
  statement({ content: [spanOf(TEXT, words)], speaker, ...known })
const recants = (...all: Statement[]): (number | null)[] => pointBack(TEXT, all).map((each) => each.recants)

const [DAM, ROAD, CLAIM] = ['The dam burst at noon', 'The road is shut', 'Her claim that the dam burst']
const back = { act: 'recant' } as const

test('the like content of the same speaker is what is taken back', () => {
  expect(
    recants(
      says(DAM, party('The ministry')),
      says(ROAD, party('the ministry')),
      says(CLAIM, party('the ministry'), back),
    ),
  ).toEqual([null, null, 0])
  expect(recants(says(DAM, party('Ben')), says(CLAIM, party('Ana'), back))).toEqual([null, null])
  expect(recants(says(ROAD, party('Ana')), says(CLAIM, party('Ana'), back))).toEqual([null, null])
  expect(recants(says(CLAIM, party('Ana'), back), says(DAM, party('Ana')))).toEqual([1, null])
})

test('"it" is the last thing that he said', () => {
  const it = says('It', party('Ana'), back)
  expect(recants(says(DAM, party('Ana')), says(ROAD, party('Ana')), it, says(DAM, party('Ana')))).toEqual([
    null,
    null,
    1,
    null,
  ])
})

test('nobody known takes back nothing known, nor what his own words hold', () => {
  const she = party('She', 'unresolved')
  expect(recants(says(DAM, she), says(CLAIM, she, back))).toEqual([null, null])
  expect(
    recants(says(CLAIM, party('Ana'), back), says('the dam burst', party('Ana'), { within: 0 })),
  ).toEqual([null, null])
})
