import { expect, test } from 'vitest'
import type { Act } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { act } from './acts.ts'

const words = (text: string): readonly string[] => segment(text).words

const cases: [string, string, Act][] = [
  ['said', 'it was late', 'assert'],
  ['has denied', 'any part in it', 'deny'],
  ['blamed', 'the army', 'accuse'],
  ['vowed', 'to rebuild', 'promise'],
  ['vowed', 'revenge', 'threaten'],
  ['refused to show', 'the parts', 'refuse'],
  ['asked', 'whether it was true', 'ask'],
  ['asked', 'to see it', 'demand'],
  ['asked to see', 'it', 'demand'],
  ['does not believe', 'the report', 'doubt'],
  ['have not accepted', 'either account', 'reject'],
  ['the belief', 'that it was planned', 'believe'],
  ['According to', 'it rained', 'report'],
  ['called on', 'them to stop', 'demand'],
  ['plans', 'to leave', 'plan'],
  ['declined', 'to comment', 'refuse'],
  ['would neither confirm nor deny', 'the report', 'refuse'],
  ['has pleaded', 'not guilty', 'deny'],
  ['pleaded', 'guilty to fraud', 'assert'],
  ['pleaded', 'for help', 'demand'],
  ['offered', 'no evidence', 'refuse'],
  ['offered', 'to help', 'promise'],
]
test.each(cases)('%s · %s → %s', (cue, content, expected) =>
  expect(act(words(cue), words(content))).toBe(expected),
)
