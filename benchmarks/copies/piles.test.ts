import { proposeCopying } from '@hearsay/drafting'
import { expect, test } from 'vitest'
import { randomFrom } from '../../packages/weighing/src/testing/random.ts'
import { pileFrom } from './piles.ts'
import { readPage } from './read.ts'

/** Copies are looked for in text alone here: reading thousands of pages takes long. */
const UNREAD = { read: () => ({ statements: [], layout: [], diagnostics: [] }) }

test.each([
  [2, 20],
  [7, 6],
  [40, 1],
  [120, 1],
])(
  'of piles of %i pages copies are proposed, and little else',
  (size, piles) => {
    let [proposed, right, copies] = [0, 0, 0]
    for (let seed = 1; seed <= piles; seed += 1) {
      const { pages, families } = pileFrom(randomFrom(seed * 7919 + size), size)
      const found = proposeCopying(pages.map((page, at) => readPage(page, String(at), UNREAD)))
      const isCopy = (one: string, other: string) =>
        families.some((family) => family.includes(Number(one)) && family.includes(Number(other)))
      proposed += found.length
      right += found.filter(({ copy, of }) => isCopy(copy, of)).length
      copies += families.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
    }
    expect(right / copies).toBeGreaterThan(0.9)
    expect(right / proposed).toBeGreaterThan(0.85)
  },
  120_000,
)
