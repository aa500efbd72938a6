import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, from: string, why: string]>([
  ['{“We have footage of the beating,”} <they> [said].', 'footage', 'We have footage'],
  ['<The firm> [said] {it had a copy of the deed}.', 'a copy', 'it had a copy'],
  ['<She> [said] {she had obtained video of it}.', 'video', 'she had obtained video'],
  ['<Two officials> [said] {they had seen the order}.', 'the order', 'they had seen the order'],
  [
    '<The Argus>, which obtained the recording, [said] {it was he}.',
    'the recording',
    'which obtained the recording',
  ],
])('%s: the source holds %s', (marked, from, why) =>
  expect(knownOf(marked)).toEqual({ kind: 'holds', from, why }),
)

test.each([
  '<She> [said] {they had footage of the beating}.',
  '{“We have no evidence,”} <they> [said].',
  '<He> [said] {he had been shouted at by email}.',
  '{“If we had evidence we would act,”} <they> [said].',
  '{“I have a message for them,”} <she> [said].',
])('%s: the source holds nothing', (marked) => expect(knownOf(marked).kind).not.toBe('holds'))
