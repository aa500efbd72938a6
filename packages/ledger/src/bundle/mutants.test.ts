import { describe, expect, test } from 'vitest'
import { utf8 } from '../bytes.ts'
import { CARRIED_KINDS } from '../testing/mutants/carried.ts'
import { ENTRY_KINDS } from '../testing/mutants/entries.ts'
import { KEY_KINDS } from '../testing/mutants/keys.ts'
import type { MutantKind } from '../testing/mutants/kind.ts'
import { DESK_KEY, KEPT, ORIGINAL, rules } from '../testing/mutants/original.ts'
import { SPELLING_KINDS } from '../testing/mutants/spelling.ts'
import { type Draw, numbers } from '../testing/numbers.ts'
import { verifyBundle } from './verify.ts'

/*
 * Bundles changed in every way that somebody would, twenty of each kind, and none passes. What they are held
 * against is what a reader has: the bundle and what its entries mean; and for some kinds a trusted key, or an
 * earlier checkpoint, without which nobody could tell. Left out are what makes another sound bundle of the
 * same log: an earlier checkpoint gone whole, and an older bundle.
 */

const EACH = 20
const KINDS = [...ENTRY_KINDS, ...CARRIED_KINDS, ...KEY_KINDS, ...SPELLING_KINDS]

test('the original is sound, with all that a reader may bring', () => {
  for (const brought of [{}, { trustedKeys: [DESK_KEY] }, { extends: KEPT }])
    expect(verifyBundle(ORIGINAL, { rules, ...brought })).toMatchObject({ ok: true })
})

test('there are kinds enough, each of its own name', () => {
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length)
  expect(KINDS.length * EACH).toBeGreaterThanOrEqual(1000)
})

describe(`of ${KINDS.length} kinds of mutants`, { timeout: 60_000 }, () => {
  test.each(KINDS.map((kind, i) => ({ kind, seed: i + 1 })))('$kind.name', ({ kind, seed }) => {
    const draw = numbers(seed)
    for (let i = 0; i < EACH; i++) {
      const mutant = mutantOf(kind, draw)
      const input = draw(2) === 0 ? mutant : inChunks(mutant, 1 + draw(400))
      const verdict = verifyBundle(input, { rules, ...kind.with })
      if (verdict.ok) expect.fail(`passed: ${Buffer.from(mutant).toString()}`)
      for (const { message } of verdict.failures) expect(message).toMatch(/: expected .+; found ./s)
      expect(verdict.failures.length).toBeGreaterThan(0)
    }
  })
})

/** A mutant that equals its original is drawn again. */
function mutantOf(kind: MutantKind, draw: Draw): string | Uint8Array {
  for (let tries = 0; tries < 100; tries++) {
    const made = kind.make(draw)
    if (!Buffer.from(made).equals(utf8(ORIGINAL))) return made
  }
  throw new Error(`"${kind.name}" makes nothing but the original.`)
}

/** As a file would be read. */
function* inChunks(whole: string | Uint8Array, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(whole)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
