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
  ['asked', 'why it may be shut', 'ask', 'hedged'],
  ['asked', 'why the very old long road may be shut', 'ask', 'hedged'],
  ['asked', 'why the very old long grey toll road may be shut', 'ask', 'asserted'],
  ['demanded', 'that it will not be shut', 'demand', 'asserted'],
  ['refused', 'to say it will be shut', 'refuse', 'asserted'],
  ['refused', 'it will be shut', 'refuse', 'asserted'],
  ['doubts', 'that it will be shut', 'doubt', 'asserted'],
  ['rejected', 'that it will be shut', 'reject', 'asserted'],
  ['accused', 'them of what will not be', 'accuse', 'asserted'],
  ['never promised', 'to shut it', 'promise', 'negated'],
  ['never planned', 'to shut it', 'plan', 'negated'],
  ['never threatened', 'to shut it', 'threaten', 'negated'],
  ['promised', 'to shut it', 'promise', 'planned'],
  ['plans', 'to shut it', 'plan', 'planned'],
  ['threatened', 'to shut it', 'threaten', 'planned'],
  ['never said', 'it was shut', 'assert', 'asserted'],
  ['Apparently said', 'it was shut', 'assert', 'hedged'],
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
  ['It MAY rain', 'hedged'],
  ['it wo n’t rain', 'negated'],
  // "May" is a month beside a day, or after the words that go with one.
  ['it was shut in May by the club', 'asserted'],
  ['it was shut Last May by the club', 'asserted'],
  ['it was on May 3 that the club shut it', 'asserted'],
  ['the club May shut it', 'hedged'],
  ['in may 3 clubs it was shut', 'hedged'],
  // "Plans" are a noun after what goes before one.
  ['the plan was old', 'asserted'],
  ['it was part of plans', 'asserted'],
  ['it was our plan', 'asserted'],
  ['clubs plan it', 'planned'],
  ['the will was old', 'planned'],
  // Hedge and negation in one clause.
  ['it was not what it may be', 'negated'],
  ['it was not perhaps shut', 'hedged'],
  ['it was not so perhaps', 'hedged'],
  ['it was not so old perhaps', 'negated'],
  ['it could yet not be shut', 'hedged'],
  ['it was nor will be shut', 'planned'],
  ['it was not more than shut', 'asserted'],
  ['they had been told not to go', 'asserted'],
  // The mood stands in the first twelve words from the verb on.
  ['the club was one two three four five six seven eight nine ten never', 'negated'],
  ['the club was one two three four five six seven eight nine ten eleven never', 'asserted'],
]
test.each(said)('said · %s → %s', (content, expected) =>
  expect(modality(['said'], words(content), 'assert')).toBe(expected),
)
test.each(cases)('%s · %s → %4$s', (cue, content, doing, expected) =>
  expect(modality(words(cue), words(content), doing)).toBe(expected),
)
