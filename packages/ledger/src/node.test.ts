import { createHash } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeVerify } from './node.ts'
import { createSigner, isSoundKey, verifyEd25519 } from './note/key.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const { Point } = ed25519

/** What both say of a signature; they are held to say the same. */
function said(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const portable = verifyEd25519(key, message, signature)
  expect(nodeVerify(key, message, signature)).toBe(portable)
  return portable
}

describe('by OpenSSL and by ourselves', () => {
  test('what was signed is, and what was altered is not', () => {
    fc.assert(
      fc.property(bytes(32), fc.uint8Array(), fc.nat(), (seed, message, place) => {
        const { key, sign } = createSigner('desk', seed)
        const signature = sign(message)
        expect(said(key.publicKey, message, signature)).toBe(true)
        const altered = Uint8Array.from(signature)
        altered[place % 64] = (altered[place % 64] ?? 0) ^ (1 << (place % 8))
        expect(said(key.publicKey, message, altered)).toBe(false)
        expect(said(key.publicKey, Uint8Array.of(...message, 0), signature)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  test('the same of what is no key, or no signature', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 33 }), fc.uint8Array({ maxLength: 65 }), (key, signature) => {
        said(key, new Uint8Array(), signature)
      }),
    )
  })

  test('of a key with a part of small order, OpenSSL refuses what stands: it is looked at again', () => {
    // SafeCurves, Ed25519: a point of order eight.
    const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05')
    const [a, r] = [1234567n, 7654321n]
    const key = Point.BASE.multiply(a).add(torsion).toBytes()
    const answers = Array.from({ length: 16 }, (_, at) => {
      const message = Uint8Array.of(at)
      const nonce = Point.BASE.multiply(r).toBytes()
      const challenge = ed25519Challenge(nonce, key, message)
      const s = (r + challenge * a) % Point.CURVE().n
      return said(key, message, Uint8Array.of(...nonce, ...littleEndian(s)))
    })
    expect(answers).toEqual(answers.map(() => true))
  })

  test('under a key of small order anything is signed, and nothing is taken', () => {
    const key = Uint8Array.of(1, ...new Uint8Array(31))
    const signature = Uint8Array.of(...key, ...new Uint8Array(32))
    expect(isSoundKey(key)).toBe(false)
    expect(said(key, Uint8Array.of(7), signature)).toBe(false)
  })
})

function ed25519Challenge(nonce: Uint8Array, key: Uint8Array, message: Uint8Array): bigint {
  const digest = createHash('sha512').update(nonce).update(key).update(message).digest()
  return BigInt(`0x${digest.reverse().toString('hex')}`) % Point.CURVE().n
}

function littleEndian(number: bigint): Uint8Array {
  return Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse()
}
