import { expect, test } from 'vitest'
import type { Act, Modality } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { modality } from './modality.ts'

const words = (text: string): readonly string[] => segment(text).words

const cases: [string, string, Act, Modality][] = [
  ['said', 'the road is shut', 'assert', 'asserted'],
  ['said', 'the road may be shut', 'assert', 'hedged'],
  ['said', 'they will shut the road', 'assert', 'planned'],
  ['said', 'nobody shut the road', 'assert', 'negated'],
  ['denied', 'shutting the road', 'deny', 'negated'],
  ['appears', 'to be shut', 'believe', 'hedged'],
  ['asked', 'why it was not shut', 'ask', 'asserted'],
]
// What is said in the main clause counts; what hangs on it does not.
const said: [string, Modality][] = [
  ['the tunnel, which nobody likes, will open', 'planned'],
  ['the people who did not leave are safe', 'asserted'],
  ['the men who never paid will be fined', 'planned'],
  ['the bridge that nobody likes collapsed on Monday', 'asserted'],
  ['the man she never met, Omar Lutz, is her uncle', 'asserted'],
  ['the plan they reject will not be dropped', 'negated'],
  ['what nobody said was true', 'asserted'],
  ['everyone in the valley who could walk had left', 'asserted'],
  ['nobody who was there heard the shot', 'negated'],
  ['a plan that will not work', 'asserted'],
  ['the mayor, who might resign, has signed the lease', 'asserted'],
  ['the deal, signed in May, was never ratified', 'negated'],
  ['the dam, built in 1911 and never repaired, may break', 'hedged'],
  ['the letter published by the club may be forged', 'hedged'],
  ['if nobody comes, the road will be shut', 'planned'],
  ['although the pump did not work, the mine was dry', 'asserted'],
  ['after the strike, which did not last, the mill reopened', 'asserted'],
  ['the ferry was late because the captain did not wake', 'asserted'],
  ['the valve failed and will not be replaced', 'asserted'],
  ['the clerk knew that nobody had come', 'asserted'],
  ['he knew nobody came', 'asserted'],
  ['that it was told not to enter', 'asserted'],
  ['not to enter', 'negated'],
  ['they had seen no serious harm', 'negated'],
  ['the firm isn’t bankrupt', 'negated'],
  ['the council could not pay', 'negated'],
  ['the council might not pay', 'hedged'],
  ['not only the roof but the walls were new', 'asserted'],
  ['there is no doubt the roof fell', 'asserted'],
  ['he left without a coat', 'asserted'],
]
test.each(said)('said · %s → %s', (content, expected) =>
  expect(modality(['said'], words(content), 'assert')).toBe(expected),
)
test.each(cases)('%s · %s → %4$s', (cue, content, doing, expected) =>
  expect(modality(words(cue), words(content), doing)).toBe(expected),
)
