import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, from: string | null, why: string]>([
  ['<The doctor> [said] {he was hit}, judging by the wounds.', 'the wounds', 'judging by the wounds'],
  ['Judging from the tracks, <they> [said], {it was young}.', 'the tracks', 'Judging from the tracks'],
  ['<He> [said] {it is clear from the letters that she knew}.', 'the letters', 'clear from the letters'],
  ['Based on soundings, <they> [say] {it is deep}.', 'soundings', 'Based on soundings'],
  [
    '<The coroner> [concluded] {from the bruises that she fell}.',
    'the bruises',
    'concluded from the bruises',
  ],
  ['<Economists> [estimate] {the tax will cost a lot}.', null, 'estimate'],
  ['<An average of polls> [shows] {her ahead}.', 'An average of polls', 'An average of polls shows'],
  ['<The data> [suggest] {it is warming}.', 'The data', 'The data suggest'],
])('%s: worked out from %s', (marked, from, why) =>
  expect(knownOf(marked)).toEqual({ kind: 'inferred', from, why }),
)

test.each([
  '<She> [believes] {it was a bomb}.',
  '<She> [thinks] {it is a film based on a book}.',
  '<The law> [forbids] {bias on the basis of age}.',
  '<An average of 9 percent of farmers> [said] {it rained}.',
  '<The data> [show] {it is warming}.',
  '<He> [said] {no one spoke}. Judging by his face, it hurt.',
])('%s: nothing is worked out', (marked) => expect(knownOf(marked).kind).not.toBe('inferred'))

test('grounds that are only pointed at are not named', () => {
  expect(knownOf('{Based on what I know, it fell,} <he> [said].')).toMatchObject({
    kind: 'inferred',
    from: null,
  })
})
