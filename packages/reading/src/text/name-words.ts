/** Which words are part of a name. */
import { HYPHENED_PARTICLE, NOT_NAMES } from '../data/names.ts'
import type { Tokens } from './tokens.ts'

/** Whether a word opens with a capital; of most words the first code unit tells. */
export function capital(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

export const isGenitive = (word: string): boolean => /^['’]s?$/.test(word)

/** Not a mark or a number. */
export const isWord = (word: string): boolean => /^\p{L}/u.test(word)

export const isWordOrNumber = (word: string): boolean => /^[\p{L}\p{N}]/u.test(word)

/** "Kabi" and "al-Kabi". */
export const nameWord = (word: string): boolean =>
  capital(word) || (word.includes('-') && HYPHENED_PARTICLE.test(word))

/** Of a name or a phrase. */
export const firstWord = (text: string): string => text.split(' ', 1)[0] ?? ''
export const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** A name's word without its particle: "Kabi" of "al-Kabi". */
export const bare = (word: string): string => word.replace(HYPHENED_PARTICLE, '')

export function startsName(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  return nameWord(word) && !NOT_NAMES.has(word.toLowerCase()) && !PARTY_TAG.test(word)
}

/** "R-Wis.", "D-N.Y.": whom a member of parliament sits for. */
const PARTY_TAG = /^[DILR]-(?!Day$)\p{Lu}/u
