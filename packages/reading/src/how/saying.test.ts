import { expect, test } from 'vitest'
import { linkedIn, type Parts } from '../spans/testing/linked.ts'
import type { Act, Modality } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { unsaid } from './saying.ts'

/** Text, source, cue, content, and the mood of the saying. */
type Case = [text: string, source: string, cue: string, content: string, Modality | undefined]

const moodOf = (text: string, parts: Parts, doing: Act = 'assert'): Modality | undefined => {
  const tokens = segment(text)
  return unsaid(tokens, linkedIn(tokens, parts), doing)
}

test.each<Case>([
  ['The smith said it rained.', 'The smith', 'said', 'it rained', undefined],
  // Conditions.
  ['If the smith says it rained, go.', 'the smith', 'says', 'it rained', 'hedged'],
  ['Even if the smith says it rained, go.', 'the smith', 'says', 'it rained', 'hedged'],
  ['Suppose that she says it rained.', 'she', 'says', 'it rained', 'hedged'],
  ['Should she say it rained, go.', 'she', 'say', 'it rained', 'hedged'],
  ['Had she said it rained, we had gone.', 'she', 'said', 'it rained', 'hedged'],
  ['In case she says it rained, go.', 'she', 'says', 'it rained', 'hedged'],
  ['When she says it rained, go.', 'she', 'says', 'it rained', undefined],
  // Questions.
  ['Did she say it rained?', 'she', 'say', 'it rained', 'hedged'],
  ['But did she say it rained?', 'she', 'say', 'it rained', 'hedged'],
  ["Didn't she say it rained?", 'she', 'say', 'it rained', 'hedged'],
  ['Who says it rained?', 'Who', 'says', 'it rained', 'hedged'],
  ['Why did she say it rained?', 'she', 'say', 'it rained', undefined],
  ['She said “did it rain?”', 'She', 'said', '“ did it rain ? ”', undefined],
  ['Only then did she say it rained.', 'she', 'say', 'it rained', undefined],
  // Denied.
  ['It is not true that she said it rained.', 'she', 'said', 'it rained', 'negated'],
  ['There is no evidence at all that she said it rained.', 'she', 'said', 'it rained', 'negated'],
  ['It is a lie that she said it rained.', 'she', 'said', 'it rained', 'negated'],
  ['None of them said it rained.', 'None of them', 'said', 'it rained', 'negated'],
  ['Neither smith said it rained.', 'Neither smith', 'said', 'it rained', 'negated'],
  ['She has never said it rained.', 'She', 'has never said', 'it rained', 'negated'],
  // Open, to come, and habitual.
  ['She may say it rained.', 'She', 'may say', 'it rained', 'hedged'],
  ['She may well say it rained.', 'She', 'say', 'it rained', 'hedged'],
  ['She reportedly said it rained.', 'She', 'said', 'it rained', 'hedged'],
  ['She will say it rained.', 'She', 'will say', 'it rained', 'planned'],
  ['She is due to say it rained.', 'She', 'is due to say', 'it rained', 'planned'],
  ['She would later say it rained.', 'She', 'would later say', 'it rained', undefined],
  ['She would only say it rained.', 'She', 'would only say', 'it rained', undefined],
  ['She can be heard saying it rained.', 'She', 'can be heard saying', 'it rained', undefined],
  ['I must say it rained.', 'I', 'must say', 'it rained', undefined],
  ['She would not say it rained.', 'She', 'would not say', 'it rained', undefined],
  ['It may rain, she said.', 'she', 'said', 'It may rain', undefined],
])('%s', (text, source, cue, content, mood) =>
  expect(moodOf(text, { source, cue, contents: [content] })).toBe(mood),
)

test('wants and thoughts are what they are', () => {
  expect(
    moodOf('She would like rain.', { source: 'She', cue: 'would like', contents: ['rain'] }, 'plan'),
  ).toBeUndefined()
  expect(
    moodOf('If she likes rain, go.', { source: 'she', cue: 'likes', contents: ['rain'] }, 'believe'),
  ).toBe('hedged')
})
