import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { passedOn } from './passed-on.ts'

/** What the model linked, source, cue and contents; what becomes of it. */
const cases: [string, [string, string, string][], string[]][] = [
  [
    'The baker was quoted by the radio as saying that bread was dear.',
    [['the radio', 'was quoted', 'The baker'], ['the radio', 'as saying', 'that bread was dear']],
    ['The baker via the radio: that bread was dear'],
  ],
  [
    'The head of the mill has been cited in the Larkin Echo as telling millers to go.',
    [['', 'cited', 'to go']],
    ['The head of the mill via the Larkin Echo: to go'],
  ],
  [
    'Ana Roy, who was quoted by a paper as having said that it was late, later left.',
    [['a paper', 'was quoted', 'that it was late, later left']],
    ['who via a paper: that it was late'],
  ],
  ['“It is late,” Roy was quoted as saying by the radio.', [['the radio', 'quoted as saying', '“It is late,”']], [
    'Roy via the radio: “ It is late , ”',
  ]],
  // The rest of the sentence where the model found no content; not from whom it is told.
  [
    'He was reported by friends to have told the union that it was over.',
    [['friends', 'was reported', 'He']],
    ['He via friends: that it was over'],
  ],
  // Nobody is named who quotes.
  ['The baker was quoted as saying that it was so.', [['The baker', 'quoted as saying', 'that it was so']], [
    'The baker: that it was so',
  ]],
  ['The baker was heard on the radio saying that it was so.', [['The baker', 'heard', 'that it was so']], [
    'The baker: that it was so',
  ]],
  ['The baker was quoted by the radio.', [['the radio', 'was quoted', 'The baker']], ['the radio: The baker']],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, given, expected) => {
  const tokens = segment(text)
  const found = passedOn(
    tokens,
    [],
    given.map((parts) => linkedOf(tokens, ...parts)),
  )
  expect(found.map((each) => told(tokens, each))).toEqual(expected)
})
