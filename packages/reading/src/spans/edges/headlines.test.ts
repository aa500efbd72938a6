import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'
import { mendHeadline } from './headlines.ts'

const span = (role: Span['role'], from: number, to: number): Span => ({ role, from, to, sure: 1 })

/** What a headline's statement says at last, taken for "source cue content" by its first two words. */
function mended(text: string): string[] {
  const tokens = segment(text)
  const end = tokens.words.length
  const linked: Linked = {
    source: span('source', 0, 1),
    cue: span('cue', 1, 2),
    contents: [span('content', 2, end)],
    sourceChance: 1,
    contentChance: 1,
  }
  return mendHeadline(tokens, { from: 0, to: end }, [linked]).flatMap(({ contents }) =>
    contents.map(({ from, to }) => tokens.words.slice(from, to).join(' ')),
  )
}

test('somebody else behind a comma begins a clause of their own', () => {
  expect(mended('Club says boss quit, fans smell plot')).toEqual(['boss quit'])
  expect(mended('Club says boss quit, fans of others')).toEqual(['boss quit , fans of others'])
  expect(mended('Club says boss quit, shut door')).toEqual(['boss quit , shut door'])
})

test('what is quoted is not what its subject says', () => {
  expect(mended('Ministers “ignored flood warning”')).toEqual(['“ ignored flood warning ”'])
})

test('a headline that asks what follows says nothing', () => {
  const tokens = segment('What guards said')
  const linked = { source: span('source', 1, 2), cue: span('cue', 2, 3), contents: [span('content', 0, 1)] }
  const whole = { ...linked, sourceChance: 1, contentChance: 1 }
  expect(mendHeadline(tokens, { from: 0, to: 3 }, [whole])).toEqual([])
})
