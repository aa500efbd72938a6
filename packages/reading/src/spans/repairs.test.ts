import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { repair } from './repairs.ts'
import type { Span } from './spans.ts'

/**
 * What becomes of "… told …", as words, when the model took all before the verb for the source and the tokens
 * from `from` on for content.
 */
function repaired(text: string, from: string): { source: string; contents: string[] } {
  const tokens = segment(text)
  const at = tokens.words.indexOf('told')
  const words = (span: Span): string => tokens.words.slice(span.from, span.to).join(' ')
  const found = repair(tokens, [], {
    source: { role: 'source', from: 0, to: at, sure: 1 },
    cue: { role: 'cue', from: at, to: at + 1, sure: 1 },
    contents: [
      { role: 'content', from: tokens.words.lastIndexOf(from), to: tokens.words.length - 1, sure: 1 },
    ],
    sourceChance: 1,
    contentChance: 1,
  })
  return { source: found.source ? words(found.source) : '', contents: found.contents.map(words) }
}

test('whoever is told is no part of what is told', () => {
  expect(repaired('Ana told him the bridge was shut.', 'him').contents).toEqual(['the bridge was shut'])
})

test('so is whoever is told by name, where a clause follows', () => {
  expect(repaired('Ana told Omar Lutz the bridge was shut.', 'Omar').contents).toEqual([
    'the bridge was shut',
  ])
  expect(repaired('Ana told Omar Lutz.', 'Omar').contents).toEqual(['Omar Lutz'])
  expect(repaired('Ana told investigators they wore no hats.', 'investigators').contents).toEqual([
    'they wore no hats',
  ])
  expect(repaired('Ana told the parents that it rained.', 'the').contents).toEqual(['that it rained'])
  const whole = 'Omar Lutz had paid the loan'
  expect(repaired(`Ana told ${whole}.`, 'Omar').contents).toEqual([whole])
})

test('a clause told is taken whole', () => {
  const text = 'Ana told Omar the group was looking for proof that it rained.'
  expect(repaired(text, 'that').contents).toEqual(['the group was looking for proof that it rained'])
})

const openings: [string, string][] = [
  ['Later the man told Ana that it rained.', 'the man'],
  ['But, Omar told Ana that it rained.', 'Omar'],
  ['Even then told Ana that it rained.', 'then'],
  ['Later told Ana that it rained.', 'Later'],
  ['The man told Ana that it rained.', 'The man'],
  ['The man of told Ana that it rained.', 'The man'],
]
test.each(openings)('%s: what joins it to what stands around it is no part of the source', (text, source) => {
  expect(repaired(text, 'that').source).toBe(source)
})
