import { expect, test } from 'vitest'
import { keepOnly } from './keep-only.ts'
import type { Span } from './segments.ts'

test.each<[string, Span[], string]>([
  ['menu\nThe gate was open.\nfooter', [{ start: 5, end: 23 }], '    \nThe gate was open.\n      '],
  ['a𝒜b', [{ start: 3, end: 4 }], '   b'],
  ['all of it', [{ start: 0, end: 9 }], 'all of it'],
  ['ab cd', [], '     '],
  [
    'ab cd',
    [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ],
    'ab cd',
  ],
])('%j keeps %j', (text, spans, expected) => {
  const kept = keepOnly(text, spans)
  expect(kept).toBe(expected)
  expect(kept).toHaveLength(text.length)
})
