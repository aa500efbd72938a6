import { describe, expect, test } from 'vitest'
import type { Json } from './json.ts'
import { parsePointer, replaceEach, valueAt } from './pointer.ts'

// The document of RFC 6901, section 5.
const document: Json = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, ' ': 7, 'k"l': 6 }

describe('pointers', () => {
  test.each<[string, Json | undefined]>([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/m~0n', 8],
    ['/ ', 7],
    ['/k"l', 6],
    ['/foo/2', undefined],
    ['/foo/-', undefined],
    ['/foo/00', undefined],
    ['/foo/length', undefined],
    ['/foo/0/length', undefined],
    ['/constructor', undefined],
    ['/__proto__', undefined],
  ])('%j', (pointer, expected) => expect(valueAt(document, parsePointer(pointer))).toEqual(expected))

  test.each(['foo', '/a~', '/a~2b', '#/foo'])('%j is no pointer', (pointer) => {
    expect(() => parsePointer(pointer)).toThrowError(expect.objectContaining({ code: 'bad-pointer' }))
  })

  test('replaceEach puts others in the place of those at its pointers, and leaves what it was given', () => {
    const before: Json = { a: [{ b: 1 }, { c: 2 }], d: { e: 3 } }
    const after = replaceEach(
      before,
      new Map<string, Json>([
        ['/a/0/b', 9],
        ['/d', [7]],
        ['/nowhere', 1],
      ]),
    )
    expect(after).toEqual({ a: [{ b: 9 }, { c: 2 }], d: [7] })
    expect(before).toEqual({ a: [{ b: 1 }, { c: 2 }], d: { e: 3 } })
    expect(replaceEach({ 'a/b': { '~': 1 } }, new Map([['/a~1b/~0', 2]]))).toEqual({ 'a/b': { '~': 2 } })
  })

  test('a member called __proto__ is replaced, and nothing inherits from it', () => {
    const after = replaceEach(
      JSON.parse('{"__proto__":{"x":1},"y":2}'),
      new Map([['/__proto__', { z: 3 }]]),
    ) as object
    expect(JSON.stringify(after)).toBe('{"__proto__":{"z":3},"y":2}')
    expect('z' in after).toBe(false)
  })
})
