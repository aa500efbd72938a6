/** Which words are part of a name. */
import { HYPHENED_PARTICLE, NOT_NAMES } from '../data/names.ts'
import type { Tokens } from './tokens.ts'

/** Whether a word opens with a capital; of most words the first code unit tells. */
export function capital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** "Kabi" and "al-Kabi". */
export const nameWord = (word: string): boolean =>
  capital(word) || (word.includes('-') && HYPHENED_PARTICLE.test(word))

/** A name's word without its particle: "Kabi" of "al-Kabi". */
export const bare = (word: string): string => word.replace(HYPHENED_PARTICLE, '')

export function startsName(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  return nameWord(word) && !NOT_NAMES.has(word.toLowerCase())
}
