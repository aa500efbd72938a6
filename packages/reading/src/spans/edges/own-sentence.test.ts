import { expect, test } from 'vitest'
import { quotes } from '../../layout/quotes.ts'
import { segment } from '../../text/segment.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'
import { keepToSentence } from './own-sentence.ts'

/** What is left of contents, given as words, of the cue "said" or "said :". */
function kept(text: string, ...contents: string[]): string[] {
  const tokens = segment(text)
  const span = (role: Span['role'], words: string): Span => {
    const wanted = words.split(' ')
    const from = tokens.words.findIndex((_, i) => wanted.every((word, j) => tokens.words[i + j] === word))
    return { role, from, to: from + wanted.length, sure: 1 }
  }
  const linked: Linked = {
    cue: span('cue', text.includes('said:') ? 'said :' : 'said'),
    source: undefined,
    contents: contents.map((words) => span('content', words)),
    sourceChance: 1,
    contentChance: 1,
  }
  const found = keepToSentence(tokens, quotes(tokens), linked)
  return found.contents.map(({ from, to }) => tokens.words.slice(from, to).join(' '))
}

test('what is not quoted ends with its sentence', () => {
  expect(kept('Ana said it rained. It was dark.', 'it rained . It was dark')).toEqual(['it rained'])
  expect(kept('Ana said: it rained. It was dark.', 'it rained . It was dark')).toEqual([
    'it rained . It was dark',
  ])
  expect(kept('Ana said “it rained. It was dark.”', '“ it rained . It was dark')).toHaveLength(1)
})

test('a quotation ends where it is closed, and not behind it', () => {
  expect(kept('Ana said “I rest.” Does she?', '“ I rest . ” Does she')).toEqual(['“ I rest . ”'])
  expect(kept('Ana said “I rest.” “I sleep.”', '“ I rest . ” “ I sleep . ”')).toEqual([
    '“ I rest . ” “ I sleep . ”',
  ])
})

test('what is not quoted in another sentence is left out, unless nothing else is said', () => {
  expect(kept('It was dark. Ana said it rained.', 'It was dark', 'it rained')).toEqual(['it rained'])
  expect(kept('“It was dark.” Ana said it rained.', '“ It was dark', 'it rained')).toHaveLength(2)
  expect(kept('It was dark. Ana said.', 'It was dark')).toEqual(['It was dark'])
})
