import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json } from '../testing/arbitrary.ts'
import { syntaxErrorAt } from './syntax.ts'

test.each<[string, number]>([
  ['', 0],
  ['{', 1],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['[1,]', 3],
  ['[}', 1],
  ['{]', 1],
  ['{}x', 2],
  ['01', 1],
  ['"\\x"', 0],
  ['"a\nb"', 0],
  ['nul', 0],
  ['\ufeff{}', 0],
  ['{"a":[1,{"b":tru}]}', 13],
])('%j breaks at %i', (text, at) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  expect(syntaxErrorAt(text)).toBe(at)
})

test('a prefix of JSON breaks at its last token or its end, and whole JSON at its end', () => {
  fc.assert(
    fc.property(json, fc.nat(), (value, cut) => {
      const text = JSON.stringify(value, null, cut % 3)
      expect(syntaxErrorAt(text)).toBe(text.length)
      const prefix = text.slice(0, cut % text.length)
      const rest = prefix.slice(syntaxErrorAt(prefix))
      // What is left over is at most one token that was cut through: a string, a number or a word.
      expect(rest).toMatch(/^$|^"|^-$|^[-0-9.eE+]+$|^[a-z]+$/)
    }),
    { seed: 8259 },
  )
})
