import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, from: string, why: string]>([
  ['<The ship’s log> [records] {that the mate slept}.', 'The ship’s log', 'The ship’s log records'],
  [
    '{They were paid}, [according to] <minutes obtained by the Argus>.',
    'minutes',
    'according to minutes obtained by the Argus',
  ],
  ['<Footage from the square> [shows] {men loading crates}.', 'Footage', 'Footage from the square shows'],
  [
    'In a leaked recording, <the general> [is heard saying] {it was mined}.',
    'a leaked recording',
    'In a leaked recording',
  ],
])('%s: through %s', (marked, from, why) => expect(knownOf(marked)).toEqual({ kind: 'through', from, why }))

test.each([
  '<A new report> [says] {it fell}.',
  '<The poll> [found] {that it fell}.',
  '<She> [said] in a letter {that it fell}.',
  'On Monday, <she> [is heard saying] {that it fell}.',
  '<The photograph> [belongs to] {the museum}.',
])('%s: through nothing', (marked) => expect(knownOf(marked).kind).not.toBe('through'))
