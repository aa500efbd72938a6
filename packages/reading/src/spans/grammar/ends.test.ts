import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { contentEnd } from './ends.ts'

/** What is left of a text as the content of an act or a thing, or of a clause. */
function content(text: string, close: boolean): string {
  const tokens = segment(text)
  return tokens.words.slice(0, contentEnd(tokens, 0, close)).join(' ')
}

const cases: [string, boolean, string][] = [
  ['that it rained, and they stayed in.', false, 'that it rained'],
  ['that it rained and they stayed in.', false, 'that it rained and they stayed in'],
  ['that it rained; nobody minded.', false, 'that it rained'],
  ['the old pier because it creaks.', true, 'the old pier'],
  ['that it shut because it creaks.', false, 'that it shut because it creaks'],
  ['to leave when the bus comes.', true, 'to leave'],
  ['to leave before noon.', true, 'to leave before noon'],
  ['the rise but left.', true, 'the rise'],
  ['it was “shut”” and gone', false, 'it was “ shut ”'],
]
test.each(cases)('%s (a thing: %s)', (text, close, expected) => {
  expect(content(text, close)).toBe(expected)
})

test('a content is cut at its limit', () => {
  expect(contentEnd(segment('it rained for a long time'), 0, false, 3)).toBe(3)
})
