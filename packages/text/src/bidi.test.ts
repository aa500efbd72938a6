import { expect, test } from 'vitest'
import { endedBidi, isolatedBidi } from './bidi.ts'

const SHORT: Readonly<Record<string, string>> = {
  '<': '\u202b', // an embedding
  '!': '\u202e', // an override
  '>': '\u202c', // the end of either
  '[': '\u2067', // an isolate
  '(': '\u2068',
  ']': '\u2069', // the end of one
}
const written = (text: string) => text.replace(/[<!>[(\]]/g, (mark) => SHORT[mark] ?? mark)

test.each([
  ['plain', 'plain'],
  ['a!b', 'a!b>'],
  ['a<b>c', 'a<b>c'],
  ['a[b', 'a[b]'],
  ['a(b]c', 'a(b]c'],
  ['a![b', 'a![b]>'],
  ['a[<b]c', 'a[<b]c'],
  ['a[b>c]', 'a[bc]'],
  [']!a', '!a>'],
  ['a>b]c', 'abc'],
])('%s becomes %s', (given, ended) => expect(endedBidi(written(given))).toBe(written(ended)))

test.each([
  ['plain', 'plain'],
  ['a!b', '(a!b>]'],
  ['a]b', 'ab'],
])('%s is shown among others as %s', (given, shown) =>
  expect(isolatedBidi(written(given))).toBe(written(shown)),
)
