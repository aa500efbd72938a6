import leven from 'leven'

/**
 * Whether two names may be one in two spellings, as those are that came through another script: "Haidar Mun",
 * "Haydar Moun". Every word of both must have its like, in order.
 */
export function sameSpelling(one: Spelt, other: Spelt): boolean {
  return (
    one.words.length === other.words.length &&
    one.words.length > 1 &&
    one.words.every(
      (word, index) =>
        one.sounds[index] === other.sounds[index] || alikeWords(word, other.words[index] ?? ''),
    )
  )
}

/** A name, and what its words sound like. */
export interface Spelt {
  /** In lower case, without accents. */
  readonly words: readonly string[]
  readonly sounds: readonly string[]
}

export const speltOf = (words: readonly string[]): Spelt => ({ words, sounds: words.map(soundOf) })

function alikeWords(one: string, other: string): boolean {
  if (one === other || isInitialOf(one, other) || isInitialOf(other, one)) return true
  const longest = Math.max(one.length, other.length)
  return longest >= 5 && one[0] === other[0] && leven(one, other) <= (longest >= 8 ? 2 : 1)
}

export const isInitialOf = (initial: string, word: string): boolean =>
  initial.length === 1 && word.length > 1 && word.startsWith(initial)

/**
 * What transliterations agree on: letters for one sound are one, doubled ones single, h after a letter
 * silent.
 */
function soundOf(word: string): string {
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
