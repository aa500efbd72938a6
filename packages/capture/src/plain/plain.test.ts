import fc from 'fast-check'
import { expect, test } from 'vitest'
import { incoming } from '../testing/incoming.ts'
import { capturePlain } from './index.ts'
import { keptText } from './lines.ts'

test('a text stays as it is, but for the ends of its lines and its mark', () => {
  const { text, article, map } = capturePlain(incoming('\ufeffa  b\r\n\tc\rd\n'))
  expect(text).toBe('a  b\n\tc\nd\n')
  expect(article).toEqual([{ start: 0, end: text.length }])
  expect(map[1]).toEqual({ text: { start: 4, end: 8 }, span: { start: 5, end: 9 } })
})

test('every run is the page itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\r\n', ' ', 'ب') }), (page) => {
      const { text, map } = keptText(page)
      expect(text).toBe(page.replace(/\r\n?/g, '\n'))
      for (const run of map)
        expect(text.slice(run.text.start, run.text.end)).toBe(
          page.slice(run.span.start, run.span.end).replace(/\r/g, '\n'),
        )
      expect(map.reduce((sum, run) => sum + run.text.end - run.text.start, 0)).toBe(text.length)
    }),
  )
})

test.each([
  ['UTF-16', new Uint8Array([0xfe, 0xff, 6, 0x2d]), 'ح'],
  ['Western European', new Uint8Array([0x63, 0xe9]), 'cé'],
])('%s', (_, bytes, text) => {
  expect(capturePlain(incoming(bytes)).text).toBe(text)
})

test('controls that turn text around are said', () => {
  expect(capturePlain(incoming('a\u202eb')).notes).toContainEqual(expect.objectContaining({ code: 'bidi' }))
})
