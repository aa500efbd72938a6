import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSelector } from './selector.ts'

test('a span is given by position and by quotation in its context', () => {
  const text = 'The mayor said the bridge was closed.'
  expect(toSelector(text, [[10, 14]])).toEqual([
    {
      position: { type: 'TextPositionSelector', start: 10, end: 14 },
      quote: {
        type: 'TextQuoteSelector',
        exact: 'said',
        prefix: 'The mayor ',
        suffix: ' the bridge was closed.',
      },
    },
  ])
})

test('prefix, words and suffix are one piece of the text, and no surrogate pair is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), fc.nat(), (text, n) => {
      const points = [...text]
      const start = points.slice(0, n % points.length).join('').length
      const [selector] = toSelector(text, [[start, text.length]])
      const { prefix = '', exact = '', suffix = '' } = selector?.quote ?? {}
      expect(text).toContain(prefix + exact + suffix)
      expect(prefix + exact + suffix).toSatisfy((part: string) => part.isWellFormed() || !text.isWellFormed())
    }),
    { seed: 5 },
  )
})
