import { expect, test } from 'vitest'
import { looksLikeBundle } from './bundle.ts'

test.each([
  [['{"format":"hearsay-bundle/1"}'], true],
  [['{"format":"hear', 'say-bundle/1"}'], true],
  [['{"format":', '"', 'h', 'earsay-bundle', '/1"}'], true],
  [['{"format":"hear', ' say-bundle/1"}'], false],
  [[], false],
])('%j claims to be a bundle: %s', (chunks, claims) => {
  expect(looksLikeBundle(chunks.map((chunk) => Buffer.from(chunk)))).toBe(claims)
})
