import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedIn, type Parts, wordsOf } from '../testing/linked.ts'
import { withFronted } from './fronted.ts'
import { withJoinedActs } from './joined-acts.ts'

type Case = [string, Parts, Parts, ...string[]]

const part = (source: string, cue: string, content: string): Parts => ({ source, cue, contents: [content] })

const fronted: Case[] = [
  ['They learned that in any weather, the pupils will insist on a walk.',
    part('They', 'learned', 'that in any weather'), part('the pupils', 'will insist on', 'a walk'),
    'that in any weather, the pupils will insist on a walk'],
  ['They learned that it rains, and the pupils insist on a walk.',
    part('They', 'learned', 'that it rains'), part('the pupils', 'insist on', 'a walk'), 'that it rains', 'a walk'],
  ['They learned that Ms Pohl, 44, had lied about it.',
    part('They', 'learned', 'that Ms Pohl'), part('They', 'had lied about', 'it'),
    'that Ms Pohl, 44, had lied about it'],
] // biome-ignore format: one reading a case
test.each(fronted)('%s', (text, first, second, ...expected) => {
  const tokens = segment(text)
  const read = withFronted(tokens, [linkedIn(tokens, first), linkedIn(tokens, second)])
  expect(read.map(({ contents }) => wordsOf(tokens, contents))).toEqual(expected)
})

const joined: Case[] = [
  ['Ivo called on the firm to speak up and consider a change.',
    part('Ivo', 'called on', 'the firm to speak up'), part('Ivo', 'consider', 'a change'),
    'the firm to speak up and consider a change'],
  ['Ivo asked the firm to speak up and praised the cooks.',
    part('Ivo', 'asked', 'the firm to speak up'), part('Ivo', 'praised', 'the cooks'),
    'the firm to speak up', 'the cooks'],
] // biome-ignore format: one reading a case
test.each(joined)('%s', (text, first, second, ...expected) => {
  const tokens = segment(text)
  const read = withJoinedActs(tokens, [linkedIn(tokens, first), linkedIn(tokens, second)])
  expect(read.map(({ contents }) => wordsOf(tokens, contents))).toEqual(expected)
})
