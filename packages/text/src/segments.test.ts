import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines, paragraphs, segments } from './segments.ts'

const span = fc.record({ start: fc.nat(60), end: fc.nat(70) })

test('a segment lies in a span or outside it, never across its edge, and knows which', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      for (const part of segments(text, lines(text), spans).flat()) {
        expect(part.text).toBe(text.slice(part.start, part.end))
        const over = spans.filter(({ start, end }) => start < end && start < part.end && end > part.start)
        expect(new Set(part.spans)).toEqual(new Set(over))
        for (const { start, end } of over) expect(start <= part.start && end >= part.end).toBe(true)
      }
    }),
    { seed: 21 },
  )
})

test.each([
  ['one\ntwo\n\nthree', ['one', 'two', 'three'], ['one\ntwo', 'three']],
  ['  one \n \t\n two', ['  one ', ' two'], ['one', 'two']],
  ['', [], []],
])('lines and paragraphs of %j', (text, ofLines, ofParagraphs) => {
  const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(lines(text).map(cut)).toEqual(ofLines)
  expect(paragraphs(text).map(cut)).toEqual(ofParagraphs)
})
