import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json } from '../testing/arbitrary.ts'
import { repeatedKey, syntaxErrorAt } from './syntax.ts'

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

test.each<[string, number | undefined]>([
  ['{"a":1,"a":1}', 7],
  [String.raw`{"a":1,"\u0061":1}`, 7],
  [String.raw`{"\/":1,"/":1}`, 8],
  ['{"":1, "" :1}', 7],
  ['{"a":{"b":1},"c":[{"b":1,"b":2}]}', 25],
  ['{"a":[1],"b":{},"a":[]}', 16],
  ['{"__proto__":1,"__proto__":1}', 15],
  ['{"a":1,"a":', 7],
  ['{"a":{"a":[{"a":"a"},{"a":"a"}]},"A":1}', undefined],
  ['["a","a"]', undefined],
  ['{"b":["a","b"],"a":"a"}', undefined],
  [String.raw`{"a\u0301":1,"á":2}`, undefined],
])('%j repeats a key at %i', (text, at) => {
  expect(repeatedKey(text)?.at).toBe(at)
})

test('no key repeats in what JSON.stringify writes, and one does where an object is written twice over', () => {
  fc.assert(
    fc.property(json, fc.string(), (value, key) => {
      const member = `${JSON.stringify(key)}:${JSON.stringify(value)}`
      expect(repeatedKey(`{${member}}`)).toBeUndefined()
      expect(repeatedKey(`{${member},${member}}`)).toEqual({ key, at: member.length + 2 })
    }),
    { seed: 8259 },
  )
})
