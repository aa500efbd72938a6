import { expect, test } from 'vitest'
import type { Basis } from '../statement.ts'
import { base } from '../text/cues.ts'
import { segment } from '../text/segment.ts'
import { basis } from './basis.ts'

const words = (text: string): readonly string[] => segment(text).words

const cases: [string, string, string | null, Basis][] = [
  ['said', 'I saw the flash', null, { kind: 'witnessed', from: null, why: null }],
  ['said', 'we have documents that show it', null, { kind: 'holds', from: null, why: null }],
  ['said', 'a guard told him of it', 'a guard', { kind: 'told-by', from: 'a guard', why: null }],
  ['said', 'he was told by a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  [
    'said',
    'she was told by a clerk that it was a bomb',
    null,
    { kind: 'told-by', from: 'a clerk', why: null },
  ],
  ['said', '“ I heard it from my brother , ”', null, { kind: 'told-by', from: 'my brother', why: null }],
  [
    'said',
    'they had learned of the raid from a neighbour',
    null,
    { kind: 'told-by', from: 'a neighbour', why: null },
  ],
  ['described', 'seeing a van near the school', null, { kind: 'witnessed', from: null, why: null }],
  ['said', 'none of them had seen the flash', null, { kind: 'unstated', from: null, why: null }],
  ['believes', 'it was a bomb', null, { kind: 'inferred', from: null, why: null }],
  ['said', 'it was a bomb', null, { kind: 'unstated', from: null, why: null }],
  ['said', 'that seeing it was hard', null, { kind: 'witnessed', from: null, why: null }],
  ['described', 'how hearing it was hard', null, { kind: 'witnessed', from: null, why: null }],
  ['described', 'having seen it', null, { kind: 'witnessed', from: null, why: null }],
  ['said', 'after seeing it they left', null, { kind: 'unstated', from: null, why: null }],
  ['said', 'he nor she had seen it', null, { kind: 'unstated', from: null, why: null }],
  ['said', 'nobody in town had seen it', null, { kind: 'unstated', from: null, why: null }],
  ['said', 'nobody in the town had seen it', null, { kind: 'witnessed', from: null, why: null }],
  ['said', 'they have documents', '', { kind: 'holds', from: null, why: null }],
  ['said', 'someone told him of it', '', { kind: 'told-by', from: null, why: null }],
  ['witnessed', 'it', null, { kind: 'witnessed', from: null, why: null }],
  ['saw', 'it burn', null, { kind: 'witnessed', from: null, why: null }],
  ['did see', 'it burn', null, { kind: 'unstated', from: null, why: null }],
  ['said', 'he was told', null, { kind: 'told-by', from: null, why: null }],
  ['said', 'he was informed by a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  ['said', 'they were told by a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  ['said', 'i am told by a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  ['said', 'he had been told by a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  ['said', 'it was retold', null, { kind: 'unstated', from: null, why: null }],
  ['said', 'he heard of it from a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  ['said', 'he learnt it then from a clerk', null, { kind: 'told-by', from: 'a clerk', why: null }],
  ['said', 'he heard it all then there from a clerk', null, { kind: 'unstated', from: null, why: null }],
  ['did think', 'it was a bomb', null, { kind: 'inferred', from: null, why: null }],
]
test.each(cases)('%s · %s', (cue, content, teller, expected) =>
  expect(basis(words(cue).map(base), words(content.toLowerCase()), teller)).toEqual(expected),
)
