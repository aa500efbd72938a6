import { portableSha256 } from '@hearsay/text'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromUtf8, utf8 } from '../bytes.ts'
import { canonicalize } from '../canonical.ts'
import type { Json } from '../json.ts'
import { entry, json } from '../testing/arbitrary.ts'
import { spellEntry } from './create.ts'
import { entryOfBytes, entryOfText } from './cut-entry.ts'

const hash = 'ab'.repeat(32)
const openings = fc.array(
  json.map((value) => ({ path: '/a', salt: '', value: value as Json })),
  { maxLength: 2 },
)

/** What the slow way makes of the entry at the beginning of these bytes, or nothing. */
function slowly(bytes: Uint8Array) {
  try {
    const text = fromUtf8(bytes)
    return entryOfText(text, JSON.parse(text), portableSha256)
  } catch {
    return undefined
  }
}

/** And the quick way, or nothing. */
function quickly(bytes: Uint8Array) {
  try {
    return entryOfBytes(bytes, 0, bytes.length, portableSha256)
  } catch {
    return undefined
  }
}

test('a plain entry is read in the quick way', () => {
  const leaf = { a: [1, true, null, 'x\n"'], b: { c: -20 }, d: '€' }
  const one = { hash, leaf, openings: [] }
  const text = spellEntry(one, canonicalize(leaf))
  const found = quickly(utf8(`${text},`))
  expect(found).toMatchObject({ entry: one, end: utf8(text).length, marked: false })
  expect(found?.digest).toEqual(slowly(utf8(text))?.digest)
})

test('the quick way finds what the slow way finds, or leaves it to that', () => {
  let found = 0
  fc.assert(
    fc.property(entry, openings, (leaf, opened) => {
      const bytes = utf8(spellEntry({ hash, leaf, openings: opened }, canonicalize(leaf)))
      const quick = quickly(bytes)
      if (quick === undefined) return
      found++
      const { end, ...rest } = quick
      expect(end).toBe(bytes.length)
      expect(rest).toEqual(slowly(bytes))
    }),
    { seed: 8785, numRuns: 2000 },
  )
  expect(found).toBeGreaterThan(50)
})

test('nothing that the slow way refuses is taken by the quick one, a byte away from an entry', () => {
  const leaf = { a: [1, -20, true], ab: { c: 'x\n"\\', d: null }, b: '€', c: {} }
  const whole = utf8(spellEntry({ hash, leaf, openings: [{ erased: true, path: '/a' }] }, canonicalize(leaf)))
  for (let at = 0; at < whole.length; at++)
    for (let byte = 0; byte < 256; byte++) {
      const changed = Uint8Array.from(whole)
      changed[at] = byte
      const quick = quickly(changed)
      if (quick === undefined) continue
      const { end, ...rest } = quick
      expect(rest).toEqual(slowly(changed.subarray(0, end)))
    }
})
