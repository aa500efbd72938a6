import leven from 'leven'

/**
 * Whether two names may be one in two spellings, as those are that came through another script: "Haidar Mun",
 * "Haydar Moun". Every word of both must have its like, in order.
 * @param one words in lower case, without accents
 */
export function sameSpelling(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.length > 1 &&
    one.every((word, index) => alikeWords(word, other[index] ?? ''))
  )
}

function alikeWords(one: string, other: string): boolean {
  if (one === other || isInitialOf(one, other) || isInitialOf(other, one)) return true
  if (soundOf(one) === soundOf(other)) return true
  const longest = Math.max(one.length, other.length)
  return longest >= 5 && one[0] === other[0] && leven(one, other) <= (longest >= 8 ? 2 : 1)
}

export const isInitialOf = (initial: string, word: string): boolean =>
  initial.length === 1 && word.length > 1 && word.startsWith(initial)

/** What transliterations agree on: letters for one sound are one, doubled ones single, h after a letter silent. */
export function soundOf(word: string): string {
  return word
    .replace(/(?<=\p{L})h/gu, '')
    .replace(/[jy]/g, 'i')
    .replace(/ck|[cq]/g, 'k')
    .replace(/ou|oo|w/g, 'u')
    .replace(/sk?[hz]|sc(?=k)/g, 's')
    .replace(/z/g, 's')
    .replace(/ph|v/g, 'f')
    .replace(/(.)\1+/g, '$1')
}
