import { describe, expect, test } from 'vitest'
import { mutantsOf, mutated, parses } from './mutants.ts'

/** What a text can be turned into, one change at a time. */
const turned = (text: string) => mutantsOf('a.ts', text).map((mutant) => mutated(text, mutant))

describe('a change', () => {
  test.each<[string, readonly string[]]>([
    ['a === b', ['a !== b']],
    ['a < b', ['a <= b']],
    ['a && b', ['a || b']],
    ['a ?? b', ['a && b']],
    ['a + b', ['a - b']],
    ['!a', ['a']],
    ['i++', ['i--']],
    ['-a', ['a']],
    ['a.some(b)', ['a.every(b)']],
    ['Math.min(a, b)', ['Math.max(a, b)']],
    ['a.some', []],
    ['a.toString(b)', []],
    ['if (a) b()', ['if (!(a)) b()']],
    ['a ? b : c', ['!(a) ? b : c']],
    ['while (a) b()', ['while (!(a)) b()']],
    ['true', ['false']],
    ['f(7)', ['f((8))', 'f((6))']],
    ['f(0.5)', ['f((0.5 + 1))']],
    ["f('a')", ["f('')"]],
    ["f('')", ["f('mutant')"]],
    ["'use strict'", []],
    ["a['b']", []],
    ["f({ 'a': b })", []],
    [`f(\`a \${b} c\`)`, [`f(\`\${b} c\`)`, `f(\`a \${b}\`)`]],
    ["'a bc'.split(b)", ["' bc'.split(b)", "'a '.split(b)"]],
    ['[a, b]', ['[b]', '[a, ]']],
    ['[a]', []],
    ['/a+/', ['/a*/']],
    ['/^a\\b/i', ['/^a\\b/', '/a\\b/i', '/^a/i']],
    ['/[+*]\\+/', []],
    ['/(?=a)/', ['/(?!a)/']],
    ["import a from 'a'", []],
    ["export * from 'a'", []],
    ["let a: 'b' | 7", []],
    ['// a === b', []],
  ])('of %s', (text, all) => {
    expect(turned(text)).toEqual(all)
  })

  test('says where it stands', () => {
    expect(mutantsOf('a.ts', 'f()\nreturn a\n  === b')).toEqual([
      { path: 'a.ts', line: 3, start: 15, end: 18, before: '===', after: '!==' },
    ])
  })
})

test.each([
  ['a === b', true],
  ['a === ', false],
  ['a || b ?? c', false],
  ['1++', false],
])('%s can be parsed: %j', (text, can) => expect(parses(text)).toBe(can))
