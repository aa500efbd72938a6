import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { returnSubject } from './taken-subjects.ts'

/** What the model found, and what becomes of it. */
const cases: [string, [string, string, string], string][] = [
  [
    'Ivo Kern, who saw it from a roof, says one engine was late.',
    ['', 'says', 'Ivo Kern, who saw it from a roof … one engine was late'],
    'Ivo Kern , who saw it from a roof ,: one engine was late',
  ],
  [
    'One of them, Rosa Lind, said she had left.',
    ['Rosa Lind,', 'said', 'One of them … she had left'],
    'One of them , Rosa Lind ,: she had left',
  ],
  [
    'Sources in the town, who hid, say the envoy left.',
    ['Sources in the town, who hid,', 'say', 'Sources in the town … the envoy left'],
    'Sources in the town , who hid ,: the envoy left',
  ],
  // What is told in two parts, what is quoted, and the content of another verb stay.
  ['The road, it was said, had sunk.', ['', 'said', 'The road … had sunk'], 'nobody: The road … had sunk'],
  [
    'The road had sunk, says one clerk, and nobody came.',
    ['one clerk', 'says', 'The road had sunk … nobody came'],
    'one clerk: The road had sunk … nobody came',
  ],
  ['The truth, she said, was bad.', ['she', 'said', 'The truth … was bad'], 'she: The truth … was bad'],
  [
    'The aim seems clear: it must stop.',
    ['', 'seems clear:', 'The aim … it must stop'],
    'nobody: The aim … it must stop',
  ],
  [
    '“The road,” said Rosa Lind, “had sunk.”',
    ['Rosa Lind', 'said', '“The road,” … “had sunk.”'],
    'Rosa Lind: “ The road , ” … “ had sunk . ”',
  ],
]
test.each(cases)('%s', (text, parts, expected) => {
  const tokens = segment(text)
  expect(told(tokens, returnSubject(tokens, linkedOf(tokens, ...parts)))).toBe(expected)
})
