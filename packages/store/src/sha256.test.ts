import { portableSha256, toHex } from '@hearsay/ledger'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeSha256 } from './sha256.ts'

test('both ways to hash give the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toHex(nodeSha256(bytes))).toBe(toHex(portableSha256(bytes)))
    }),
    { seed: 180 },
  )
})
