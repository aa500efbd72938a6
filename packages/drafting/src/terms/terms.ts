import { keyOf } from '@hearsay/text'
import { LIGHT } from './light.ts'
import { stem } from './stem.ts'

const WORD = /[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}]+)*/gu

/** Every word of a text, in lower case, in order, folded where it is Arabic: "didn't" is one. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replace(/[’‘]/g, "'").match(WORD) ?? []
  return words.map((word) => (/^\p{Script=Arabic}/u.test(word) ? keyOf(word) : word.replace(/'s?$/, '')))
}

/** The stems of the words that carry content, in order; numbers and names among them. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .flatMap((word) => (word.includes("n't") ? [] : [word]))
    .filter((word) => word.length > 1 && !LIGHT.has(word))
    .map(stem)
    .filter((term) => term.length > 1 && !LIGHT.has(term))
}
