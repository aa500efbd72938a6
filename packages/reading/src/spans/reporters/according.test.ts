import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { withAccording } from './according.ts'

const cases: [string, [string, string, string][], string[]][] = [
  ['Roy said the pit was dry, according to two miners.', [['Roy', 'said', 'the pit was dry']], [
    'two miners: Roy said the pit was dry',
  ]],
  ['According to the Echo, Roy said the pit was dry.', [['Roy', 'said', 'the pit was dry']], [
    'the Echo: Roy said the pit was dry',
  ]],
  ['Roy, according to a clerk, had sunk the boat.',
    [['a clerk', 'according to', 'Roy'], ['a clerk', 'had sunk', 'the boat']],
    ['a clerk: Roy … had sunk the boat']],
  // Not where the model heard it, heard nobody, or heard what reaches farther.
  ['Roy said no, according to Lutz.', [['Lutz', 'according to', 'Roy said no']], ['Lutz: Roy said no']],
  ['The pit was dug according to plan.', [], []],
  ['According to plan, the pit was dug.', [], []],
  ['According to the plan, two pits.', [], []],
  // Where nothing was heard, and a clause is said.
  ['According to the log, the boat left.', [], ['the log: the boat left']],
  ['According to the log, seen by Roy, the boat left.', [], ['the log , seen by Roy: the boat left']],
  ['According to Roy, 41, the boat left.', [], ['Roy , 41: the boat left']],
  ['According to Roy, a clerk, the boat left.', [], ['Roy , a clerk: the boat left']],
  ['According to Roy, the boat left, and two men.', [], ['Roy: the boat left , and two men']],
  ['“It is dry. It is shut,” Roy said according to Lutz.', [['Roy', 'said', '“It is dry. It is shut,”']], [
    'Roy: “ It is dry . It is shut , ”',
  ]],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, given, expected) => {
  const tokens = segment(text)
  const found = withAccording(
    tokens,
    given.map((parts) => linkedOf(tokens, ...parts)),
  )
  expect(found.map((each) => told(tokens, each))).toEqual(expected)
})
