import type { Ready } from './evidence.ts'

/**
 * Two pages that nobody copied have one word in common, and few others have it, for so many pairs of words.
 */
const PAIRS_PER_WORD = 1800
/** Of the pages around, a word that so many have besides the two is anybody's. */
const OTHERS = 0.15
/**
 * As many pages as make it half as sure as it can be that the others would have the word, had they it to say.
 */
const HALF_SURE = 6

/**
 * How many more words two pages share that the pages around them lack than two pages share by chance, in
 * standard deviations: a story has its words. Of two pages alone it says nothing.
 */
export function sharedAlone(a: Ready, b: Ready, around: readonly Ready[]): number {
  let found = 0
  for (const stem of a.about) {
    if (!b.about.has(stem)) continue
    const pages = around.reduce((sum, { about }) => sum + (about.has(stem) ? 1 : 0), 0)
    found += Math.max(0, 1 - (pages - 2) / (OTHERS * around.length))
  }
  const expected = (a.about.size * b.about.size) / PAIRS_PER_WORD
  const others = around.length - 2
  return ((others / (others + HALF_SURE)) * (found - expected)) / Math.sqrt(expected + 1)
}
