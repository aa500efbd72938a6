import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { asksWho, isImpersonal, isIndefinite, isNoOne } from './nobodies.ts'

const impersonal: [string, boolean][] = [
  ['It is clear that the road is shut', true],
  ['It seems that the road is shut', true],
  ['It was reported that the road is shut', true],
  ['It was told that the road is shut', false],
  ['It is saying that the road is shut', false],
  ['It said that the road is shut', false],
  ['It was', true],
  ['Its is clear', false],
  ['It would not be so very clear', true],
  ['It’s hard to say', true],
  ['It’ll clearly be hard', true],
  ['It has always seemed so', true],
  ['It has left', false],
  ['It is not being told', false],
  ['It is only asking', false],
  ['It is a ring', true],
  ['He is clear', false],
]
test('a phrase of several words is never impersonal', () => {
  expect(isImpersonal(segment('It itself is clear'), 0, 2)).toBe(false)
})

const indefinite: [string, boolean][] = [
  ['one', false],
  ['someone', true],
  ['someone else', true],
  ['someone there', false],
  ['nobody else', true],
  ['nobody there', true],
  ['Ana', false],
  ['Ana else', false],
  ['no man', true],
  ['no fewer', false],
  ['no less', false],
  ['no more', false],
  ['not one', true],
  ['not a', true],
  ['not any', true],
  ['not only', false],
  ['any one', true],
  ['any man', false],
  ['one one', false],
]
test.each(indefinite)('%s is nobody in particular: %s', (phrase, expected) => {
  expect(isIndefinite(segment(phrase), 0, phrase.split(' ').length)).toBe(expected)
})

test.each([
  ['Nobody said so', true],
  ['No one said so', true],
  ['Not one of them said so', true],
  ['Someone said so', false],
  ['Ana said so', false],
])('in %j nobody speaks: %s', (text, expected) => {
  expect(isNoOne(segment(text), 0)).toBe(expected)
})

test.each(impersonal)('%s: impersonal %s', (text, expected) =>
  expect(isImpersonal(segment(text), 0, 1)).toBe(expected),
)

const asking: [string, boolean][] = [
  ['Nobody would say who signed', true],
  ['They asked what happened', true],
  ['We met the clerk who signed', false],
  ['They read the report who signed', false],
  ['We met critics who signed', false],
]
test.each(asking)('in "%s" the question has nobody for its source: %s', (text, asks) => {
  const tokens = segment(text)
  expect(
    asksWho(
      tokens,
      tokens.words.findIndex((word) => /^wh/.test(word)),
    ),
  ).toBe(asks)
})
