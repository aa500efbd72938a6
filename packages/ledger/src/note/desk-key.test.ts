import { expect, test } from 'vitest'
import { caseKey, deskKeyName, deskOf, fingerprint, isOwnName, vouches } from './desk-key.ts'
import { createSigner, verifierKey } from './key.ts'

const one = createSigner('x', new Uint8Array(32).fill(1)).key.publicKey
const other = createSigner('x', new Uint8Array(32).fill(2)).key.publicKey
const desk = verifierKey(deskKeyName(one, 'hearsay.local'), one)
const a = caseKey(desk, 'a')

test('a name carries the fingerprint of its key', () => {
  expect(fingerprint(one)).toMatch(/^[0-9a-f]{20}$/)
  expect(desk.name).toBe(`hearsay.local/${fingerprint(one)}`)
  expect(a.name).toBe(`${desk.name}/a`)
  expect(deskOf(a.name)).toBe(desk.name)
})

test.each([
  [desk.name, one, true],
  [a.name, one, true],
  [a.name, other, false],
  [`${a.name}/b`, other, false],
  [`x/${desk.name}/b/c`, other, false],
  ['hearsay.local/a', other, true],
  // The id of a case may look like anything.
  [`hearsay.local/${fingerprint(one)}`, other, true],
])('%s', (name, key, own) => expect(isOwnName(verifierKey(name, key))).toBe(own))

test.each([
  ['a desk for its case', desk, a, true],
  ['a desk of old for its case', verifierKey('d', one), verifierKey('d/a', one), true],
  ['a case for itself', a, a, true],
  ['a case for another', a, caseKey(desk, 'b'), false],
  ['a case for what is named below it', a, caseKey(a, 'b'), false],
  ['a desk two levels down', desk, caseKey(a, 'b'), false],
  ['a case for its desk', a, desk, false],
  ['a desk for a name it has not', desk, verifierKey('hearsay.local/a', one), false],
  ['a desk for another key', desk, verifierKey(a.name, other), false],
  ['a desk for a name that goes on', verifierKey('d', one), verifierKey('dd/a', one), false],
])('%s', (_, trusted, key, sound) => expect(vouches(trusted, key)).toBe(sound))
