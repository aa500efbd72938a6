import { portableSha256 } from '@hearsay/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from '../bytes.ts'
import { text } from '../testing/bundle.ts'
import { cutBundle } from './cut.ts'
import { verifyBundle } from './verify.ts'

const bytes = utf8(text)

function* chunks(of: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let [at, turn] = [0, 0]; at < of.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    yield of.subarray(at, at + size)
    at += size
  }
}

test('however its bytes come in chunks, it is the same bundle', () => {
  const whole = verifyBundle(text)
  expect(whole.ok).toBe(true)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      expect(verifyBundle(chunks(bytes, sizes))).toEqual(whole)
    }),
    { seed: 11, numRuns: 60 },
  )
  expect(verifyBundle([])).toMatchObject({ ok: false, failures: [{ code: 'not-json' }] })
})

test('cut short anywhere, or with more behind it, it is none', () => {
  for (let length = 0; length < bytes.length; length += 7)
    expect('bundle' in cutBundle([bytes.subarray(0, length)], portableSha256)).toBe(false)
  expect('bundle' in cutBundle([bytes, utf8('\n')], portableSha256)).toBe(false)
  expect('bundle' in cutBundle([bytes], portableSha256)).toBe(true)
})

test('what is wrong is told as of the whole, whatever the chunks', () => {
  const wrong = utf8(text.replace('"documents":[', '"documents": ['))
  expect(verifyBundle(chunks(wrong, [13]))).toEqual(verifyBundle(wrong))
  expect(verifyBundle(chunks(wrong, [13]))).toMatchObject({
    ok: false,
    failures: [{ code: 'not-canonical' }],
  })
})
