import { toHex } from '@hearsay/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concat, fromBase64, fromHex, fromUtf8, sameBytes, toBase64 } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 200 })

test('hexadecimal and base64 agree with the platform and come back', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(toHex(value)).toBe(Buffer.from(value).toString('hex'))
      expect(toBase64(value)).toBe(Buffer.from(value).toString('base64'))
      expect(sameBytes(fromHex(toHex(value)), value)).toBe(true)
      expect(sameBytes(fromBase64(toBase64(value)), value)).toBe(true)
    }),
    { seed: 4648 },
  )
})

test('long byte strings do not overflow the stack', () => {
  const long = new Uint8Array(1_000_000).fill(65)
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'))
})

test.each(['AB', 'A===', 'AB=', 'AA=A', 'AA==AA==', 'AAA\n', ' AAAA', 'AA-_', 'AB==', 'AAB='])(
  'base64 %j is refused',
  (text) => {
    expect(() => fromBase64(text)).toThrowError(expect.objectContaining({ code: 'bad-encoding' }))
  },
)

test.each(['a', 'AB', 'zz', '0x', ' 00'])('hexadecimal %j is refused', (text) => {
  expect(() => fromHex(text)).toThrowError(expect.objectContaining({ code: 'bad-encoding' }))
})

test('UTF-8 is strict, and a byte order mark is text', () => {
  expect(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\ufeffA')
  for (const wrong of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
    expect(() => fromUtf8(Uint8Array.from(wrong))).toThrowError(
      expect.objectContaining({ code: 'bad-encoding' }),
    )
  }
})

test('concat and sameBytes', () => {
  expect([...concat(Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3))]).toEqual([1, 2, 3])
  expect(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false)
  expect(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false)
})
