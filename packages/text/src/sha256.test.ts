import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeSha256 } from './node.ts'
import { hashName, portableSha256, toHex } from './sha256.ts'

test('both ways to hash give the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toHex(nodeSha256(bytes))).toBe(toHex(portableSha256(bytes)))
    }),
    { seed: 180 },
  )
})

test('bytes are named by the test vector of FIPS 180-4 for "abc"', () => {
  const name = 'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(hashName(new TextEncoder().encode('abc'))).toBe(name)
  expect(hashName(new TextEncoder().encode('abc'), nodeSha256)).toBe(name)
})
