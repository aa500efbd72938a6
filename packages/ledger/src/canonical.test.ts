import jcs from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalBytes, canonicalize, MAX_DEPTH } from './canonical.ts'
import { LedgerError } from './errors.ts'
import { entry, json } from './testing/arbitrary.ts'

describe('canonicalize writes RFC 8785', () => {
  test.each<[unknown, string]>([
    [null, 'null'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [333333333.3333333, '333333333.3333333'],
    ['\u20ac$\u000f\nA\'B"\\"/\u2028', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/\u2028"'],
    [[], '[]'],
    [{ b: 1, a: [{ d: 2, c: null }] }, '{"a":[{"c":null,"d":2}],"b":1}'],
    // By UTF-16 code unit: a surrogate pair sorts before U+FB33, although its code point is larger.
    [{ '\ufb33': 1, '\ud83d\ude00': 2 }, '{"\ud83d\ude00":2,"\ufb33":1}'],
    // JavaScript lists whole-number names first, in numeric order; RFC 8785 does not.
    [{ 10: 1, 9: 2, a: 3 }, '{"10":1,"9":2,"a":3}'],
    [Object.assign(Object.create(null), { z: 1, a: 2 }), '{"a":2,"z":1}'],
  ])('%j', (value, expected) => expect(canonicalize(value)).toBe(expected))

  test('a member called __proto__ is data', () => {
    expect(canonicalize(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
  })

  test('whichever way it is written, the library agrees, and reading it back changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(json, entry), (value) => {
        const text = canonicalize(value)
        expect(text).toBe(jcs(value))
        expect(canonicalize(JSON.parse(text))).toBe(text)
        expect(new TextDecoder().decode(canonicalBytes(value))).toBe(text)
      }),
      { seed: 8785, numRuns: 500 },
    )
  })
})

describe('canonicalize refuses what JSON cannot carry, and says where', () => {
  const cycle: Record<string, unknown> = {}
  cycle.self = cycle
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])

  test.each<[string, unknown, string]>([
    ['NaN', { a: [0, Number.NaN] }, '/a/1'],
    ['an infinity', { a: Number.NEGATIVE_INFINITY }, '/a'],
    ['a lone high surrogate', ['\ud800'], '/0'],
    ['a lone low surrogate in a name', { '\udc00': 1 }, '/\udc00'],
    ['undefined', undefined, ''],
    ['undefined in a list', [undefined], '/0'],
    ['undefined in an object', { 'a/b': { '~': undefined } }, '/a~1b/~0'],
    ['a function', { f: () => 1 }, '/f'],
    ['a symbol', [Symbol('s')], '/0'],
    ['a bigint', [1n], '/0'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map(), ''],
    ['its own toJSON', { toJSON: () => 1 }, '/toJSON'],
    ['a hole', new Array(1), '/0'],
  ])('%s', (_, value, where) => {
    expect(() => canonicalize(value)).toThrowError(expect.objectContaining({ code: 'not-json', where }))
  })

  test('a cycle, and nesting without end', () => {
    expect(() => canonicalize(cycle)).toThrow(LedgerError)
    expect(() => canonicalize(deep(MAX_DEPTH + 1))).toThrow(LedgerError)
    expect(canonicalize(deep(MAX_DEPTH))).toHaveLength(2 * MAX_DEPTH + 1)
  })
})
