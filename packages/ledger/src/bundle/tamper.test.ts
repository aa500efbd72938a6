import { describe, expect, test } from 'vitest'
import { utf8 } from '../bytes.ts'
import { text } from '../testing/bundle.ts'
import { numbers } from '../testing/numbers.ts'
import { verifyBundle } from './verify.ts'

/*
 * Every byte of a bundle: changed, left out, or with another before it. Any that went unnoticed would be a
 * byte that nothing binds.
 */

const bytes = utf8(text)

function expectFailure(changed: Uint8Array, what: string): void {
  const verdict = verifyBundle(changed)
  if (verdict.ok) expect.fail(`${what} went unnoticed`)
  for (const { where, message, code } of verdict.failures) {
    // Only the whole can be wrong nowhere in particular, when it is no longer a bundle at all.
    if (where === '') expect(['bad-shape', 'too-large'], what).toContain(code)
    expect(message, what).toContain('expected')
  }
  expect(verdict.failures.length, what).toBeGreaterThan(0)
}

describe(`a bundle of ${bytes.length} bytes`, { timeout: 120_000 }, () => {
  test('verifies as it is', () => {
    expect(verifyBundle(bytes)).toMatchObject({ ok: true })
  })

  test('fails with any byte changed', () => {
    const random = numbers(1)
    for (const i of bytes.keys()) {
      const changed = bytes.slice()
      changed[i] = (bytes[i] ?? 0) ^ (1 << random(8))
      expectFailure(changed, `byte ${i} changed to ${changed[i]}`)
    }
  })

  test('fails with a byte left out, or one more', () => {
    const random = numbers(2)
    for (let i = random(5); i < bytes.length; i += 1 + random(9)) {
      expectFailure(
        Uint8Array.from([...bytes.subarray(0, i), ...bytes.subarray(i + 1)]),
        `byte ${i} left out`,
      )
      const extra = random(3) === 0 ? 0x20 : random(256)
      expectFailure(
        Uint8Array.from([...bytes.subarray(0, i), extra, ...bytes.subarray(i)]),
        `${extra} before byte ${i}`,
      )
    }
  })
})
