import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { withoutEmphasis } from './emphasis.ts'
import { joinHandles } from './handles.ts'
import { unquote } from './quoted-lines.ts'

test('a handle is one word, and its sign is part of it', () => {
  const tokens = joinHandles(segment('So says @una_k, by ana@example.org'))
  const at = tokens.words.indexOf('Una_k')
  expect(tokens.text.slice(tokens.start[at], tokens.end[at])).toBe('@una_k')
  expect(tokens.words).toContain('@')
})

test('marks of quoted lines are no words, and a folded sentence goes on', () => {
  const { tokens, depth } = unquote(segment('So:\n> > The mill\n> > is shut.\n> It is\n> > not'))
  expect(tokens.words.join(' ')).toBe('So : The mill is shut . It is not')
  expect([...depth]).toEqual([0, 0, 2, 2, 2, 2, 2, 1, 1, 2])
  expect(tokens.sentence[tokens.words.indexOf('is')]).toBe(tokens.sentence[tokens.words.indexOf('mill')])
})

test('a line of nothing but marks is left out', () => {
  expect(unquote(segment('> One.\n>\n> Two.')).tokens.words.join(' ')).toBe('One . Two .')
})

test('stars around words are none; those of a list stay', () => {
  expect(withoutEmphasis(segment('*So* it **was**')).words.join(' ')).toBe('So it was')
  expect(withoutEmphasis(segment('* So it was')).words.join(' ')).toBe('* So it was')
})
