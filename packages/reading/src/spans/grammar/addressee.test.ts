import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { addressee } from './addressee.ts'

const cases: [string, string, string][] = [
  ['She told Ana Roy the bridge was shut', 'told', 'Ana Roy'],
  ['She told investigator Ana Roy that it was shut', 'told', 'investigator Ana Roy'],
  ['He told the court that it was late', 'told', 'the court'],
  ['They said to reporters that it was late', 'said', 'reporters'],
  ['He said it was late', 'said', ''],
  ['He told of a fire', 'told', ''],
  ['It warned residents to leave', 'warned', 'residents'],
]
test.each(cases)('%s', (text, cue, expected) => {
  const tokens = segment(text)
  const at = tokens.words.indexOf(cue)
  const [from, to] = addressee(tokens, [at, at + 1], -1) ?? [0, 0]
  expect(tokens.words.slice(from, to).join(' ')).toBe(expected)
})
