import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, wordsOf } from '../testing/linked.ts'
import { endBeforeVerb, isPredicated } from './owned-subjects.ts'

test.each([
  ['The court’s ruling will hurt the mill.', 'The court’s', 'ruling', 'will hurt the mill', true],
  ['Her plan “would ruin us all”.', 'Her', 'plan', '“would ruin us all”', true],
  ['Her plan to ruin us failed.', 'Her', 'plan', 'to ruin us', false],
  ['The court will hurt the mill.', 'The court', 'will', 'hurt the mill', false],
])('%s: whether its noun is the subject of what follows', (text, source, cue, content, predicated) => {
  const tokens = segment(text)
  expect(isPredicated(tokens, linkedOf(tokens, source, cue, content))).toBe(predicated)
})

test.each([
  ['His claims about the toll are false.', 'His', 'claims about', 'the toll are false', 'the toll'],
  ['His claims about the toll are false.', 'His', 'claims', 'about the toll are false', 'about the toll'],
  ['His fears of what is to come grew.', 'His', 'fears of', 'what is to come', 'what is to come'],
  ['His claims about men who are poor grew.', 'His', 'claims about', 'men who are poor', 'men who are poor'],
  ['The guild claims the toll is false.', 'The guild', 'claims', 'the toll is false', 'the toll is false'],
])('%s: where what it is about ends', (text, source, cue, content, own) => {
  const tokens = segment(text)
  expect(wordsOf(tokens, endBeforeVerb(tokens, linkedOf(tokens, source, cue, content)).contents)).toBe(own)
})
