import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedIn, type Parts, partsOf } from '../testing/linked.ts'
import { adopt } from './adopt.ts'

/** What becomes of the model's statements where a rule has found one. */
function adopted(text: string, model: readonly Parts[], rule: Parts): string[] {
  const tokens = segment(text)
  const all = adopt(
    tokens,
    model.map((each) => linkedIn(tokens, each)),
    [linkedIn(tokens, rule)],
  )
  return all.map((each) => partsOf(tokens, each))
}

const part = (source: string, cue: string, ...contents: string[]): Parts => ({ source, cue, contents })

test('where the model saw nothing, the rule stands', () =>
  expect(adopted('Word came that it rained.', [], part('', 'Word came', 'that it rained'))).toEqual([
    ' · Word came · that it rained',
  ]))

test('the same cue is one statement, and a rule knows that nobody speaks', () => {
  const text = 'Whispers persist that it rained.'
  const rule = part('', 'Whispers persist', 'that it rained')
  expect(adopted(text, [part('Whispers', 'persist', 'that it rained')], rule)).toEqual([
    ' · Whispers persist · that it rained',
  ])
  expect(adopted(text, [part('', 'persist', 'it rained')], rule)).toEqual([' · persist · it rained'])
})

test('who speaks by the model, speaks', () =>
  expect(
    adopted('It rained, Ana said.', [part('Ana', 'said', 'It rained')], part('Ana', 'said', 'rained')),
  ).toEqual(['Ana · said · It rained']))

test('of another sentence, only what is there stays with it', () =>
  expect(
    adopted(
      'He reportedly left. It is thought that it rained.',
      [part('', 'reportedly', 'left', 'that it rained')],
      part('', 'It is thought', 'that it rained'),
    ),
  ).toEqual([' · reportedly · left', ' · It is thought · that it rained']))

test('what a content holds is found when it is read again', () =>
  expect(
    adopted(
      'Ana said word came that it rained.',
      [part('Ana', 'said', 'word came that it rained')],
      part('', 'word came', 'that it rained'),
    ),
  ).toEqual(['Ana · said · word came that it rained']))

test('a statement inside what a rule finds gives way to it', () =>
  expect(
    adopted(
      'A coin said to be old was new, two men found.',
      [part('A coin', 'said', 'to be old')],
      part('two men', 'found', 'A coin said to be old was new'),
    ),
  ).toEqual(['two men · found · A coin said to be old was new']))

test('a rule that cuts a content through says nothing', () =>
  expect(
    adopted(
      'Ana said it rained and word came that it snowed.',
      [part('Ana', 'said', 'came that it snowed')],
      part('', 'word', 'came that'),
    ),
  ).toEqual(['Ana · said · came that it snowed']))

test('whoever says it all keeps what a rule takes for one clause', () =>
  expect(
    adopted(
      'The fear is that it floods, she said.',
      [part('she', 'said', 'The fear is that it floods')],
      part('', 'The fear is', 'that it floods , she said'),
    ),
  ).toEqual(['she · said · The fear is that it floods']))

test("a second content that has words of its own is no longer the first one's", () =>
  expect(
    adopted(
      'Ana called it rot, one fear is that it rained.',
      [part('Ana', 'called', 'it rot', 'that it rained')],
      part('', 'one fear is', 'that it rained'),
    ),
  ).toEqual(['Ana · called · it rot', ' · one fear is · that it rained']))
