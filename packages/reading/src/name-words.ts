/** Which words are part of a name. */
import { HYPHENED_PARTICLE, NOT_NAMES } from './data/names.ts'
import type { Tokens } from './segment.ts'

export const capital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** "Kabi" and "al-Kabi". */
export const nameWord = (word: string): boolean => capital(word) || HYPHENED_PARTICLE.test(word)

/** A name's word without its particle: "Kabi" of "al-Kabi". */
export const bare = (word: string): string => word.replace(HYPHENED_PARTICLE, '')

export function startsName(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  return nameWord(word) && !NOT_NAMES.has(word.toLowerCase())
}
