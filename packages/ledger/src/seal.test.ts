import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalize } from './canonical.ts'
import type { JsonObject } from './json.ts'
import { escapeToken } from './pointer.ts'
import { commitment, ERASED, open, SALT_BYTES, seal, sealedPaths } from './seal.ts'
import { entry } from './testing/arbitrary.ts'

/** Salts for tests: each its own, all known. */
function salts(): () => Uint8Array {
  let n = 0
  return () => new Uint8Array(SALT_BYTES).fill(++n)
}

const person: JsonObject = {
  kind: 'party',
  id: 'p1',
  name: 'N. N.',
  about: { town: 'T', born: 1970 },
  tags: ['x', 'y'],
}
const code = (expected: string) => expect.objectContaining({ code: expected })

describe('sealing', () => {
  test('leaves a commitment: SHA-256 of the salt and the canonical value', () => {
    const { leaf, openings } = seal(person, ['/name', '/about'], salts())
    const expected = createHash('sha256')
      .update(Buffer.alloc(16, 2))
      .update('{"born":1970,"town":"T"}')
      .digest('hex')
    expect(leaf.about).toEqual({ $sealed: expected })
    expect(openings.map(({ path }) => path)).toEqual(['/name', '/about'])
    expect(canonicalize(leaf)).not.toMatch(/N\. N\.|1970/)
    expect(leaf.kind).toBe('party')
  })

  test('opens again, and reads erased where an opening is gone', () => {
    const { leaf, openings } = seal(person, ['/name', '/about/town', '/tags/1'], salts())
    expect(open(leaf, openings)).toEqual({ entry: person, erased: [] })
    const kept = openings.filter(({ path }) => path !== '/about/town')
    const { entry: partly, erased } = open(leaf, kept)
    expect(erased).toEqual(['/about/town'])
    expect(partly).toEqual({ ...person, about: { town: ERASED, born: 1970 } })
    expect(open(leaf, []).erased).toEqual(sealedPaths(leaf))
  })

  test('whatever the entry and the paths, what was sealed comes back', () => {
    fc.assert(
      fc.property(entry, fc.array(fc.nat(9)), (value, picks) => {
        const keys = Object.keys(value)
        const paths = [...new Set(picks.flatMap((n) => keys[n] ?? []))].map((key) => `/${escapeToken(key)}`)
        const { leaf, openings } = seal(value, paths, salts())
        expect(openings).toHaveLength(paths.length)
        expect(canonicalize(open(leaf, openings).entry)).toBe(canonicalize(value))
      }),
      { seed: 9901, numRuns: 300 },
    )
  })

  test('pointers to nothing are skipped', () => {
    expect(seal(person, ['/alias', '/tags/9', '/name/first'], salts())).toEqual({
      leaf: person,
      openings: [],
    })
  })

  test('equal values have different commitments', () => {
    const { leaf } = seal({ a: 'same', b: 'same' }, ['/a', '/b'], salts())
    expect(leaf.a).not.toEqual(leaf.b)
  })

  test.each<[string, JsonObject, string[], string]>([
    ['its own commitment', { a: [{ $sealed: 'x' }] }, [], 'reserved-key'],
    ['its own commitment at the top', { $sealed: 'x' }, [], 'reserved-key'],
    ['one pointer inside another', person, ['/about', '/about/town'], 'bad-pointer'],
    [
      'one pointer inside another, apart in order',
      { a: { b: 1 }, 'a-': 2 },
      ['/a', '/a-', '/a/b'],
      'bad-pointer',
    ],
    ['a pointer twice', person, ['/name', '/name'], 'bad-pointer'],
    ['the whole entry', person, [''], 'bad-pointer'],
    ['no pointer', person, ['name'], 'bad-pointer'],
    ['a value that is no JSON', { a: Number.NaN }, ['/a'], 'not-json'],
  ])('%s is refused', (_, value, paths, expected) => {
    expect(() => seal(value, paths, salts())).toThrowError(code(expected))
  })

  test('salts of another length, or used twice, are refused', () => {
    for (const length of [0, 15, 17, 32]) {
      expect(() => seal(person, ['/name'], () => new Uint8Array(length))).toThrowError(code('bad-salt'))
    }
    const same = () => new Uint8Array(SALT_BYTES)
    expect(() => seal(person, ['/name', '/about'], same)).toThrowError(code('bad-salt'))
    expect(() => commitment('0'.repeat(31).concat('G'), 1)).toThrowError(code('bad-salt'))
  })
})

describe('opening refuses', () => {
  const { leaf, openings } = seal({ name: 1234, note: 'n' }, ['/name'], salts())
  const [opening = { path: '', salt: '', value: null }] = openings

  test.each<[string, object, string]>([
    ['another value', { value: 1235 }, 'bad-opening'],
    ['another salt', { salt: 'ff'.repeat(16) }, 'bad-opening'],
    // Were salts of any length, the first character of the value could move into the salt.
    ['a salt that swallows part of the value', { salt: `${opening.salt}31`, value: 234 }, 'bad-salt'],
    ['a place where nothing is sealed', { path: '/note' }, 'bad-opening'],
    ['a value with a commitment in it', { value: { $sealed: 'x' } }, 'bad-opening'],
  ])('%s', (_, change, expected) => {
    expect(() => open(leaf, [{ ...opening, ...change }])).toThrowError(code(expected))
  })

  test('two openings of one value', () => {
    expect(() => open(leaf, [opening, opening])).toThrowError(code('bad-opening'))
  })

  test.each<[string, JsonObject]>([
    ['more beside it', { name: { $sealed: 'a'.repeat(64), more: 1 } }],
    ['upper case', { name: { $sealed: 'A'.repeat(64) } }],
    ['a number', { name: { $sealed: 7 } }],
    ['all of the entry', { $sealed: 'a'.repeat(64) }],
  ])('a commitment with %s', (_, malformed) => {
    expect(() => open(malformed, [])).toThrowError(code('bad-seal'))
    expect(() => open(malformed, malformed.name ? [{ ...opening, path: '/name' }] : [])).toThrowError(
      code('bad-seal'),
    )
  })
})
