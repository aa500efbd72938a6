import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '../bytes.ts'
import { canonicalize } from '../canonical.ts'
import { json } from '../testing/arbitrary.ts'
import { canonicalEnd } from './canonical-scan.ts'

const ended = (text: string) => {
  const bytes = utf8(text)
  return canonicalEnd(bytes, 0, bytes.length)
}

test.each([
  '{"a":1,"b":[true,false,null,"x"]}',
  '{}',
  '[]',
  String.raw`["\"\\\b\f\n\r\t","€😀\u007f/"]`.replace(String.raw`\u007f`, '\u007f'),
  '[0,-1,123456789012345]',
  '{"":0,"10":1,"9":2,"a":3,"aa":4}',
])('%s is', (text) => {
  expect(text).toBe(canonicalize(JSON.parse(text)))
  expect(ended(text)).toBe(utf8(text).length)
})

test.each([
  '{"b":1,"a":1}',
  '{"a":1,"a":1}',
  '{"aa":1,"a":1}',
  '{"a": 1}',
  '[1 ]',
  '[01]',
  '[-0]',
  '[1.0]',
  '[1e2]',
  '[-]',
  '[tru]',
  '["\\/"]',
  '["\\u0041"]',
  '["a\nb"]',
  '[1,]',
  '{"a":1,}',
  '{"a"}',
  '{a:1}',
  '[1}',
  '["a',
  '{"a"',
  '[',
  '{',
  '',
  '12',
  '"\\',
])('%s is not, or not certainly', (text) => expect(ended(text)).toBe(-1))

test('whatever it says is canonical is, over every text one byte away from one that is', () => {
  fc.assert(
    fc.property(json, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat(2), (value, place, byte, how) => {
      const bytes = utf8(canonicalize([value]))
      const at = place % bytes.length
      const changed = Buffer.from(bytes).toString('latin1')
      const text =
        changed.slice(0, at) +
        (how === 1 ? '' : String.fromCharCode(byte)) +
        changed.slice(how === 0 ? at : at + 1)
      const mutant = Buffer.from(text, 'latin1')
      const end = canonicalEnd(mutant, 0, mutant.length)
      if (end < 0 || !isUtf8(mutant.subarray(0, end))) return
      const found = mutant.subarray(0, end).toString()
      expect(canonicalize(JSON.parse(found))).toBe(found)
    }),
    { seed: 8785, numRuns: 3000 },
  )
})

function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(new TextDecoder().decode(bytes)).equals(bytes)
}
