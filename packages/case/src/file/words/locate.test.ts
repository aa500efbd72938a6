import { describe, expect, it } from 'vitest'
import { locateWords } from './locate.ts'
import { Page } from './page.ts'

const page = (text: string) => new Page('page', undefined, text)

describe('locateWords', () => {
  it('matches any white space and keeps the document’s own', () => {
    expect(locateWords(page('He said\n  that it fell.'), 'said that it')).toMatchObject({
      start: 3,
      exact: 'said\n  that it',
    })
  })

  it('treats the quotation as text, never as a pattern', () => {
    const marks = '\\^$.*+?()[]{}|/-'
    expect(locateWords(page(`acb ${marks}`), marks)).toMatchObject({ start: 4, exact: marks })
    expect(locateWords(page('acb a.b'), 'a.b')).toMatchObject({ start: 4 })
  })

  it('takes the first occurrence after the words given as after', () => {
    expect(locateWords(page('one fell, two fell'), 'fell', 'two')).toMatchObject({ start: 14 })
  })
})
