import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Linked } from './links/links.ts'
import { nest } from './nesting.ts'

/** Takes the first word for a cue, and all after it for its content. */
function greedy({ words }: Tokens): Linked[] {
  const to = words.length
  const cue = { role: 'cue', from: 0, to: 1, sure: 1 } as const
  const source = { role: 'source', from: 1, to: 2, sure: 1 } as const
  const content = { role: 'content', from: 2, to, sure: 1 } as const
  return to < 4 ? [] : [{ cue, source, contents: [content], sourceChance: 1, contentChance: 1 }]
}

/** How many words are looked at in all. */
function looked(text: string): number {
  let words = 0
  const outline = (part: Tokens): Linked[] => {
    words += part.words.length
    return greedy(part)
  }
  const tokens = segment(text)
  nest(tokens, outline(tokens), outline)
  return words
}

test('what is too long to be anybody’s words is read once for what it holds', () => {
  const words = 12_000
  expect(looked('says he '.repeat(words / 2))).toBeLessThanOrEqual(2 * words)
})

test('what somebody may have said is read to any depth', () => {
  expect(looked('says he '.repeat(100))).toBeGreaterThan(200 + 198 + 196 + 194)
})
