import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Span } from '../links/spans.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { withSubject } from './lost-subjects.ts'

/** A cue without a source, its content, and who speaks; a source before, where the model found one. */
const cases: [string, string, string, string, string?][] = [
  ['But it is praising the deal.', 'it is praising', 'the deal', 'it: the deal'],
  ['The old union still praised the deal.', 'praised', 'the deal', 'The old union: the deal'],
  ['The head of the union praised the deal.', 'praised', 'the deal', 'The head of the union: the deal'],
  ['Roy left but praised the deal.', 'praised', 'the deal', 'Roy: the deal', 'Roy'],
  ['In the town they praised the deal.', 'praised', 'the deal', 'they: the deal'],
  ['Roy, a cook, told the town it rained.', 'told', 'it rained', 'Roy , a cook ,: it rained', 'Roy, a cook,'],
  ['Roy, a cook, asked whether it rained, left.', 'asked', 'it rained', 'nobody: it rained', 'Roy, a cook,'],
  // An "it" that is nobody, a passive, a noun, the end of another phrase.
  ['It is clear that it rained.', 'It is clear', 'that it rained', 'nobody: that it rained'],
  ['It is clear that it rained.', 'is clear', 'that it rained', 'nobody: that it rained'],
  ['Roy was accused of theft.', 'was accused', 'of theft', 'nobody: of theft'],
  ['The old Claims of theft.', 'Claims', 'of theft', 'nobody: of theft'],
  ['He left after praise for the town said no.', 'said', 'no', 'nobody: no'],
]
test.each(cases)('%s (%s)', (text, cue, contents, expected, before = '') => {
  const tokens = segment(text)
  const spans: Span[] = before ? [{ role: 'source', from: 0, to: segment(before).words.length, sure: 1 }] : []
  expect(told(tokens, withSubject(tokens, spans, linkedOf(tokens, '', cue, contents)))).toBe(expected)
})
