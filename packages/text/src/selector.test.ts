import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cuts, selectorAt } from './selector.ts'

it('gives a span by position and by quotation in its context', () => {
  const text = 'The mayor said the bridge was closed.'
  expect(selectorAt(text, 10, 14)).toEqual({
    start: 10,
    end: 14,
    exact: 'said',
    prefix: 'The mayor ',
    suffix: ' the bridge was closed.',
  })
})

it('knows whether a selector cuts what it says', () => {
  expect(cuts('it fell', { start: 3, end: 7, exact: 'fell' })).toBe(true)
  expect(cuts('it fell', { start: 3, end: 7, exact: 'rose' })).toBe(false)
})

it('selects any whole part of any text, and never half a character of context', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 3, maxLength: 60 }),
      (parts) => {
        const text = parts.join('')
        const start = parts[0]?.length ?? 0
        const selector = selectorAt(text, start, start + (parts[1]?.length ?? 0))
        expect(text.slice(selector.start, selector.end)).toBe(selector.exact)
        expect(text).toContain(selector.prefix + selector.exact + selector.suffix)
        expect((selector.prefix + selector.suffix).isWellFormed()).toBe(true)
      },
    ),
    { seed: 11 },
  )
})
