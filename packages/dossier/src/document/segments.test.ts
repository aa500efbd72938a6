import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segments } from './segments.ts'

describe('segments', () => {
  test('cuts at the edges of overlapping spans', () => {
    const [paragraph] = segments('abcdef', [
      { id: 'one', start: 0, end: 4 },
      { id: 'two', start: 2, end: 6 },
    ])
    expect(paragraph).toEqual([
      { text: 'ab', ids: ['one'], begins: ['one'] },
      { text: 'cd', ids: ['one', 'two'], begins: ['two'] },
      { text: 'ef', ids: ['two'], begins: [] },
    ])
  })

  test('keeps what turns a text around within the words in which it stands', () => {
    const text = 'Said: the \u202eferry sank. He \u2069left.'
    const [paragraph] = segments(text, [{ id: 'one', start: 6, end: 20 }])
    expect(paragraph?.map((part) => part.text)).toEqual([
      'Said: ',
      '\u2068the \u202eferry san\u202c\u2069',
      'k. He left.',
    ])
  })

  test('keeps paragraphs apart and lines together', () => {
    const texts = segments('one\ntwo\n\nthree\n \nfour\n', []).map((parts) =>
      parts.map(({ text }) => text).join(''),
    )
    expect(texts).toEqual(['one\ntwo', 'three', 'four'])
  })

  test('loses no word and invents none, whatever the spans', () => {
    const span = fc.record({ id: fc.string(), start: fc.nat(80), end: fc.nat(90) })
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const joined = segments(text, spans)
          .flat()
          .map((part) => part.text)
          .join('')
        expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
