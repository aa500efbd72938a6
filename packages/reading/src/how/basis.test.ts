import { expect, test } from 'vitest'
import { knownOf } from './testing/marked.ts'

test.each<[marked: string, kind: string]>([
  // Of two that the words say, the first.
  ['<She> [said] {she saw it fall and her boss told her it was old}.', 'witnessed'],
  ['<She> [said] {her boss told her it was old and “I saw it fall,”}.', 'told-by'],
  // What the words say before what the source is.
  ['<She> [believes] {it fell, judging by the noise}.', 'inferred'],
  ['{“We have footage of it, and it was awful,”} <they> [said].', 'holds'],
  ['<The letter> [says] {it should fall}.', 'through'],
  ['<He> [denied] {that he saw it}.', 'own'],
  ['<Ana Roy> [said] {it fell}.', 'unstated'],
])('%s: %s', (marked, kind) => expect(knownOf(marked).kind).toBe(kind))

test('what is unstated has no words that say so', () => {
  expect(knownOf('<Ana Roy> [said] {it fell}.')).toEqual({ kind: 'unstated', from: null, why: null })
})
