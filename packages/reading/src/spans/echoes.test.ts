import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { withEchoes } from './echoes.ts'
import type { Span } from './links/spans.ts'
import type { Nested } from './nesting.ts'

/** Of "The mayor said [content] …": who said what, the echoes last. */
function read(text: string, until: string, more: Partial<Nested> = {}): string[] {
  const tokens = segment(text)
  const span = (role: Span['role'], from: number, to: number): Span => ({ role, from, to, sure: 1 })
  const words = (spans: readonly Span[]) =>
    spans.map(({ from, to }) => tokens.words.slice(from, to).join(' '))
  const first: Nested = {
    source: span('source', 0, 2),
    cue: span('cue', 2, 3),
    contents: [span('content', 3, tokens.words.indexOf(until))],
    within: null,
    sourceChance: 1,
    contentChance: 1,
    ...more,
  }
  return withEchoes(tokens, [first]).map(
    ({ source, cue, contents }) =>
      `${words([...(source ? [source] : []), cue]).join(' · ')} · ${words(contents)}`,
  )
}

const SAID = 'The mayor · said · it rained'

test.each([
  ['The mayor said it rained. So did the old governor.', '.', 'the old governor · So did · it rained'],
  ['The mayor said it rained, and so did Ana Kol.', ',', 'Ana Kol · so did · it rained'],
  ['The mayor said it rained, as has Ana Kol, his aide.', ',', 'Ana Kol · as has · it rained'],
])('%s', (text, until, echo) => expect(read(text, until)).toEqual([SAID, echo]))

test('a content that had swallowed the echo gives it back', () => {
  expect(read('The mayor said it rained, as did Ana Kol; so.', ';')).toEqual([
    SAID,
    'Ana Kol · as did · it rained',
  ])
})

test.each([
  'The mayor said it rained. So did they leave when the governor of the valley came down from the hills late.',
  'The mayor said it rained. So it did.',
  'The mayor said it rained. Later. So did Ana Kol.',
])('no echo: %s', (text) => expect(read(text, '.')).toEqual([SAID]))

test('what nobody is said to say, another says, or a turn holds is not echoed', () => {
  const text = 'The mayor said it rained. So did Ana Kol.'
  expect(read(text, '.', { source: undefined })).toHaveLength(1)
  expect(read(text, '.', { within: 0 })).toHaveLength(1)
  expect(read(text, '.', { inside: 'sentences' })).toHaveLength(1)
})
