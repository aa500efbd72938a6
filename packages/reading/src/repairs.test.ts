import { describe, expect, test } from 'vitest'
import type { Linked } from './links.ts'
import { repair } from './repairs.ts'
import { segment, type Tokens } from './segment.ts'
import type { Role, Span } from './spans.ts'

/** The tokens of a phrase, where it first stands. */
function find(tokens: Tokens, role: Role, phrase: string): Span {
  const words = segment(phrase).words
  const from = tokens.words.findIndex((_, i) => words.every((word, k) => tokens.words[i + k] === word))
  if (from < 0) throw new Error(`"${phrase}" is not in the text`)
  return { role, from, to: from + words.length, sure: 1 }
}

/** What becomes of a statement as the model linked it; parts as words, contents joined by `…`. */
function repaired(text: string, source: string, cue: string, content: string) {
  const tokens = segment(text)
  const linked: Linked = {
    source: source ? find(tokens, 'source', source) : undefined,
    cue: find(tokens, 'cue', cue),
    contents: content.split(' … ').map((phrase) => find(tokens, 'content', phrase)),
    sourceChance: 1,
    contentChance: 1,
  }
  const found = repair(tokens, linked)
  const words = ({ from, to }: Span): string => tokens.words.slice(from, to).join(' ')
  return {
    source: found.source ? words(found.source) : '',
    content: found.contents.map(words).join(' … '),
    told: found.told ? words(found.told) : '',
  }
}

type Case = [text: string, source: string, cue: string, content: string, want: string]

describe('the subject of a passive says nothing', () => {
  const cases: Case[] = [
    ['Ana was accused of theft.', 'Ana', 'was accused of', 'theft', ': Ana … theft'],
    ["Ana hasn't been charged with theft.", 'Ana', "hasn't been charged with", 'theft', ': Ana … theft'],
    ['Ana was widely called a fraud.', 'Ana', 'called', 'a fraud', ': Ana … a fraud'],
    ['Ana has faced sharp criticism for her vote.', 'Ana', 'has faced sharp criticism for', 'her vote', ': Ana … her vote'],
    ['The road seems safe.', 'The road', 'seems', 'safe', ': The road … safe'],
    // What is on the subject's own mind is the subject's.
    ['Ana was worried that it rained.', 'Ana', 'was worried', 'that it rained', 'Ana: that it rained'],
    ['Ana accused the city of theft.', 'Ana', 'accused', 'the city of theft', 'Ana: the city of theft'],
    ['Ana has said it rained.', 'Ana', 'has said', 'it rained', 'Ana: it rained'],
    ['Ana was saying it rained.', 'Ana', 'was saying', 'it rained', 'Ana: it rained'],
    ['Ana was quoted as saying it rained.', 'Ana', 'was quoted as saying', 'it rained', 'Ana: it rained'],
    ['“It rained,” was said by Ana.', 'Ana', 'was said by', 'It rained', 'Ana: It rained'],
  ] // biome-ignore format: one line a case
  test.each(cases)('%s', (text, source, cue, content, want) => {
    const got = repaired(text, source, cue, content)
    expect(`${got.source}: ${got.content}`).toBe(want)
  })
})

describe('who did it stands after "by", and what goes on after them is content', () => {
  const cases: Case[] = [
    ['Ana was accused by the police of theft.', 'Ana', 'was accused', 'theft', 'the police: Ana … theft'],
    ['Ana was accused by police of lying.', 'police of lying', 'was accused', 'Ana', 'police: Ana … of lying'],
    ['It was denounced by Ana as a fraud.', '', 'was denounced by', 'It … Ana as a fraud', 'Ana: It … as a fraud'],
    ['He was told by Ana that it rained.', 'He', 'was told', 'that it rained', 'Ana: that it rained'],
    ['He was told by Ana that it rained.', '', 'was told', 'He', 'Ana: that it rained'],
    ['It was built by Ana.', 'It', 'was built', 'by Ana', 'It: by Ana'],
  ] // biome-ignore format: one line a case
  test.each(cases)('%s (%s)', (text, source, cue, content, want) => {
    const got = repaired(text, source, cue, content)
    expect(`${got.source}: ${got.content}`).toBe(want)
  })
})

describe('whoever was told is no part of what was told', () => {
  const cases: Case[] = [
    ['The men were warned not to speak.', '', 'were warned', 'The men … not to speak', 'The men: not to speak'],
    ['Ana was told that it rained.', 'Ana', 'was told', 'that it rained', 'Ana: that it rained'],
    ['Ana was accused of theft.', '', 'was accused of', 'Ana … theft', ': Ana … theft'],
  ] // biome-ignore format: one line a case
  test.each(cases)('%s', (text, source, cue, content, want) => {
    const got = repaired(text, source, cue, content)
    expect(`${got.told}: ${got.content}`).toBe(want)
  })
})

test('"told him the bridge was shut": him is left out', () => {
  expect(
    repaired('Ana told him the bridge was shut.', 'Ana', 'told', 'him the bridge was shut').content,
  ).toBe('the bridge was shut')
})

test('a clause told is taken whole', () => {
  const text = 'Ana told Omar the group was looking for proof that it rained.'
  expect(repaired(text, 'Ana', 'told', 'that it rained').content).toBe(
    'the group was looking for proof that it rained',
  )
})
