import { expect, test } from 'vitest'
import { repair } from './repairs.ts'
import { segment } from './segment.ts'

/** The contents of "… told …", as words, when the model took the tokens from `from` on for content. */
function contents(text: string, from: string): string[] {
  const tokens = segment(text)
  const at = tokens.words.indexOf('told')
  const found = repair(tokens, [], {
    source: { role: 'source', from: 0, to: at, sure: 1 },
    cue: { role: 'cue', from: at, to: at + 1, sure: 1 },
    contents: [
      { role: 'content', from: tokens.words.lastIndexOf(from), to: tokens.words.length - 1, sure: 1 },
    ],
    sourceChance: 1,
    contentChance: 1,
  })
  return found.contents.map((c) => tokens.words.slice(c.from, c.to).join(' '))
}

test('whoever is told is no part of what is told', () => {
  expect(contents('Ana told him the bridge was shut.', 'him')).toEqual(['the bridge was shut'])
})

test('a clause told is taken whole', () => {
  const text = 'Ana told Omar the group was looking for proof that it rained.'
  expect(contents(text, 'that')).toEqual(['the group was looking for proof that it rained'])
})
