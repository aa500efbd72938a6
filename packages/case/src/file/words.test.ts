import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateWords, selectorAt } from './words.ts'

describe('locateWords', () => {
  it('matches any white space and keeps the document’s own', () => {
    expect(locateWords('He said\n  that it fell.', 'said that it')).toMatchObject({
      start: 3,
      exact: 'said\n  that it',
    })
  })

  it('treats the quotation as text, never as a pattern', () => {
    expect(locateWords('a.b a+b', 'a+b')).toMatchObject({ start: 4 })
  })

  it('takes the first occurrence after the words given as after', () => {
    expect(locateWords('one fell, two fell', 'fell', 'two')).toMatchObject({ start: 14 })
  })
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
