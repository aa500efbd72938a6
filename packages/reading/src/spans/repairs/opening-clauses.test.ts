import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Linked } from '../links/links.ts'
import { linkedIn, wordsOf } from '../testing/linked.ts'
import { endOpening } from './opening-clauses.ts'
import { readParticiple } from './participles.ts'

const opening: [text: string, source: string, cue: string, content: string, expected: string][] = [
  ['If she says it is late, we go.', 'she', 'says', 'it is late , we go', 'it is late'],
  ['When she says it is late, and she does, we go.', 'she', 'says', 'it is late', 'it is late'],
  ['Despite his claim that it is late, we go.', 'his', 'claim', 'that it is late , we go', 'that it is late'],
  ['She says it is late, we go.', 'She', 'says', 'it is late , we go', 'it is late, we go'],
  ['If she says “it is late, we go”, stay.', 'she', 'says', '“ it is late , we go ”', '“it is late, we go”'],
  ['If she sees Rome, Paris, Bern, good.', 'she', 'sees', 'Rome , Paris , Bern', 'Rome, Paris, Bern'],
]
test.each(opening)('%s', (text, source, cue, content, expected) => {
  const tokens = segment(text)
  const found = endOpening(tokens, linkedIn(tokens, { source, cue, contents: [content] }))
  expect(wordsOf(tokens, found.contents)).toBe(expected)
})

const asides: [
  text: string,
  parts: [source: string, cue: string, content: string],
  told: string,
  expected: string,
][] = [
  ['Ana, asked if it was late, left.', ['Ana', 'asked', 'if it was late , left'], 'Ana', 'if it was late'],
  ['Ana, told that it was late, left.', ['Ana ,', 'told', 'that it was late'], 'Ana', 'that it was late'],
  ['Asked if it was late, Ana left.', ['Ana', 'Asked', 'if it was late'], 'Ana', 'if it was late'],
  ['Ana rose, asked if it was late, and left.', ['Ana', 'asked', 'if it was late'], '', 'if it was late'],
  ['Ana, asked if it was late, and Bo left.', ['Ana', 'asked', 'if it was late'], '', 'if it was late'],
  ['Ana asked if it was late, and left.', ['Ana', 'asked', 'if it was late'], '', 'if it was late'],
]
test.each(asides)('%s', (text, [source, cue, content], told, expected) => {
  const tokens = segment(text)
  const found: Linked = readParticiple(tokens, linkedIn(tokens, { source, cue, contents: [content] }))
  expect(found.told ? wordsOf(tokens, [found.told]) : '').toBe(told)
  expect(found.source === undefined).toBe(told !== '')
  expect(wordsOf(tokens, found.contents)).toBe(expected)
})
