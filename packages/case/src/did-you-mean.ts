import leven, { closestMatch } from 'leven'

/**
 * The known word that a person most likely meant, as a clause to end a message with, or nothing. A word is
 * near where at most a third of its letters differ (two in a short one); letter case, `_` and spaces are no
 * difference.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = nearest(word, [...known])
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

/** The known word that a person most likely meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = word
    .slice(0, 160)
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-')
  const same = known.find((one) => one.toLowerCase() === plain && one !== word)
  if (same !== undefined) return same
  const far = Math.max(2, Math.floor(plain.length / 3))
  const fits = known.filter((one) => Math.abs(one.length - plain.length) <= far && one !== word)
  const found = closestMatch(plain, fits, { maxDistance: far })
  // A word of two letters is two changes from any other.
  return found !== undefined && leven(plain, found) < Math.max(plain.length, found.length) - 1
    ? found
    : undefined
}
