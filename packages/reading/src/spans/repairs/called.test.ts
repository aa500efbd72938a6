import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { readCalled } from './called.ts'

const cases: [string, string, string, string, string][] = [
  ['We saw a plan called “mad” by her office.', 'a plan', 'called', '“mad” by her office', 'her office: a plan … “ mad ”'],
  ['A plan branded “mad” by Ana Roy was dropped.', '', 'A plan branded', '“mad” by Ana Roy was dropped', 'Ana Roy: A plan … “ mad ”'],
  ['A plan, hailed as “bold” by millers, won.', 'A plan', 'hailed', 'as “bold” by millers', 'millers: A plan … as “ bold ”'],
  ['The mayor called the plan “mad” by design.', 'The mayor', 'called', 'the plan “mad” by design', 'The mayor: the plan “ mad ” by design'],
  ['A mayor called “mad” plans off.', 'A mayor', 'called', '“mad” plans', 'A mayor: “ mad ” plans'],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, source, cue, contents, expected) => {
  const tokens = segment(text)
  expect(told(tokens, readCalled(tokens, linkedOf(tokens, source, cue, contents)))).toBe(expected)
})
