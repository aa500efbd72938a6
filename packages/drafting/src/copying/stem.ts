import { arabicStem } from '../terms/stem.ts'

/** Endings of English words and the letters that must stand before them. */
const ENGLISH_ENDING = /(?<=[a-z]{3})(?:ings?|edly|ed|es|ers?|ly|s|e)$/

/**
 * The part of a word that its other forms share, near enough to compare sentences by. Rougher than `stem`,
 * with which the chances of copying were not taught.
 */
export function stemOf(key: string): string {
  return /^[a-z]/.test(key) ? key.replace(ENGLISH_ENDING, '') : arabicStem(key)
}
