import { expect, test } from 'vitest'
import type { Basis } from '../statement.ts'
import { base } from '../text/cues.ts'
import { segment } from '../text/segment.ts'
import { basis } from './basis.ts'

const words = (text: string): readonly string[] => segment(text).words

const cases: [string, string, string | null, Basis][] = [
  ['said', 'I saw the flash', null, { kind: 'witnessed', from: null }],
  ['said', 'we have documents that show it', null, { kind: 'holds', from: null }],
  ['said', 'a guard told him of it', 'a guard', { kind: 'told-by', from: 'a guard' }],
  ['said', 'he was told by a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'she was told by a clerk that it was a bomb', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', '“ I heard it from my brother , ”', null, { kind: 'told-by', from: 'my brother' }],
  ['said', 'they had learned of the raid from a neighbour', null, { kind: 'told-by', from: 'a neighbour' }],
  ['described', 'seeing a van near the school', null, { kind: 'witnessed', from: null }],
  ['said', 'none of them had seen the flash', null, { kind: 'unstated', from: null }],
  ['believes', 'it was a bomb', null, { kind: 'inferred', from: null }],
  ['said', 'it was a bomb', null, { kind: 'unstated', from: null }],
  ['said', 'that seeing it was hard', null, { kind: 'witnessed', from: null }],
  ['described', 'how hearing it was hard', null, { kind: 'witnessed', from: null }],
  ['described', 'having seen it', null, { kind: 'witnessed', from: null }],
  ['said', 'after seeing it they left', null, { kind: 'unstated', from: null }],
  ['said', 'he nor she had seen it', null, { kind: 'unstated', from: null }],
  ['said', 'nobody in town had seen it', null, { kind: 'unstated', from: null }],
  ['said', 'nobody in the town had seen it', null, { kind: 'witnessed', from: null }],
  ['said', 'they have documents', '', { kind: 'holds', from: null }],
  ['said', 'someone told him of it', '', { kind: 'told-by', from: null }],
  ['witnessed', 'it', null, { kind: 'witnessed', from: null }],
  ['saw', 'it burn', null, { kind: 'witnessed', from: null }],
  ['did see', 'it burn', null, { kind: 'unstated', from: null }],
  ['said', 'he was told', null, { kind: 'told-by', from: null }],
  ['said', 'he was informed by a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'they were told by a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'i am told by a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'he had been told by a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'it was retold', null, { kind: 'unstated', from: null }],
  ['said', 'he heard of it from a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'he learnt it then from a clerk', null, { kind: 'told-by', from: 'a clerk' }],
  ['said', 'he heard it all then there from a clerk', null, { kind: 'unstated', from: null }],
  ['did think', 'it was a bomb', null, { kind: 'inferred', from: null }],
]
test.each(cases)('%s · %s', (cue, content, teller, expected) =>
  expect(basis(words(cue).map(base), words(content.toLowerCase()), teller)).toEqual(expected),
)
