import { LIGHT } from './light.ts'
import { stem } from './stem.ts'

/** Every word of a text, in lower case, in order: "didn't" is one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/'s?$/, ''))
}

/** The stems of the words that carry content, in order; numbers and names among them. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .flatMap((word) => (word.includes("n't") ? [] : [word]))
    .filter((word) => word.length > 1 && !LIGHT.has(word))
    .map(stem)
    .filter((term) => term.length > 1 && !LIGHT.has(term))
}
