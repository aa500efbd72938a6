import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Span } from '../links/spans.ts'
import { repair } from './repair.ts'

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
  ['Monday the man told Ana that it rained.', 'the man'],
  ['3 May the man told Ana that it rained.', 'the man'],
  ['May Roth told Ana that it rained.', 'May Roth'],
  ['Later the man told Ana that it rained.', 'the man'],
  ['But, Omar told Ana that it rained.', 'Omar'],
  ['Even then told Ana that it rained.', 'then'],
  ['Later told Ana that it rained.', 'Later'],
  ['The man told Ana that it rained.', 'The man'],
  ['The man and told Ana that it rained.', 'The man'],
  ['The man of told Ana that it rained.', 'The man'],
]
test.each(openings)('%s: what joins it to what stands around it is no part of the source', (text, source) => {
  expect(repaired(text, 'that').source).toBe(source)
})

/** Who says it in "[until] … told", when the model took only what stands between for the source. */
const between: [string, number, number, string][] = [
  ['Radio 7 told Ana that it rained.', 0, 1, 'Radio 7'],
  ['As many as nine men told Ana that it rained.', 1, 5, 'As many as nine men'],
]
test.each(between)('%s: a source that was cut short is whole again', (text, from, to, source) => {
  const tokens = segment(text)
  const at = tokens.words.indexOf('told')
  const found = repair(tokens, [], {
    source: { role: 'source', from, to, sure: 1 },
    cue: { role: 'cue', from: at, to: at + 1, sure: 1 },
    contents: [{ role: 'content', from: tokens.words.indexOf('that'), to: tokens.words.length - 1, sure: 1 }],
    sourceChance: 1,
    contentChance: 1,
  })
  expect(found.source && tokens.words.slice(found.source.from, found.source.to).join(' ')).toBe(source)
})

test.each([
  ['It rained. Roth added that it snowed.', 'Roth', 'added'],
  ['It rained. Asked said that it snowed.', '', 'Asked said'],
])('%s: a name in the cue is whose words they are', (text, source, cue) => {
  const tokens = segment(text)
  const words = (span: Span | undefined): string =>
    tokens.words.slice(span?.from ?? 0, span?.to ?? 0).join(' ')
  const found = repair(tokens, [], {
    source: undefined,
    cue: { role: 'cue', from: 3, to: 5, sure: 1 },
    contents: [{ role: 'content', from: 5, to: 8, sure: 1 }],
    sourceChance: 1,
    contentChance: 1,
  })
  expect([words(found.source), words(found.cue)]).toEqual([source, cue])
})
