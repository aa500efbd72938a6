import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { withReporters } from './last-reporter.ts'

const cases: [string, [string, string, string][], string[]][] = [
  ['The pit is dry, Roy told the union, two miners who were there said.', [['Roy', 'told', 'The pit is dry']], [
    'two miners who were there: The pit is dry , Roy told the union',
  ]],
  ['Roy warned that the pit was dry, miners said on Monday.', [['Roy', 'warned', 'that the pit was dry']], [
    'miners: Roy warned that the pit was dry',
  ]],
  ['Roy thinks that the pit is dry, said Ana Lutz, the mayor.', [['Roy', 'thinks', 'that the pit is dry']], [
    'Ana Lutz , the mayor: Roy thinks that the pit is dry',
  ]],
  // What reaches back beyond the sentence comes through him.
  ['“It is dry. It is shut,” Roy told us, miners said.', [['Roy', 'told', '“It is dry. It is shut,”']], [
    'Roy via miners: “ It is dry . It is shut , ”',
  ]],
  // Not where more follows, a list goes on, or the reporter has a statement of his own.
  ['The pit is dry, Roy said, and Lutz said no.', [['Roy', 'said', 'The pit is dry']], ['Roy: The pit is dry']],
  ['The pit is dry, Roy said, adding he said so.', [['Roy', 'said', 'The pit is dry']], ['Roy: The pit is dry']],
  ['Roy warned that the pit was dry, miners said.', [
    ['Roy', 'warned', 'that the pit was dry'], ['miners', 'said', 'Roy warned that the pit was dry'],
  ], ['Roy: that the pit was dry', 'miners: Roy warned that the pit was dry']],
  // Whoever stands last passes on the whole sentence.
  ['Roy told friends that he was ill, the Echo reported.', [['the Echo', 'reported', 'that he was ill']], [
    'the Echo: Roy told friends that he was ill',
  ]],
  ['Roy left the town that he liked, the Echo reported.', [['the Echo', 'reported', 'that he liked']], [
    'the Echo: that he liked',
  ]],
] // biome-ignore format: a case a row
test.each(cases)('%s', (text, given, expected) => {
  const tokens = segment(text)
  const found = withReporters(
    tokens,
    given.map((parts) => linkedOf(tokens, ...parts)),
  )
  expect(found.map((each) => told(tokens, each))).toEqual(expected)
})
