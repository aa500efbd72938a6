import { ALIKE } from './alike.ts'
import { LIGHT } from './light.ts'
import { stem } from './stem.ts'

/** The rows of `ALIKE` in which a stem stands. */
const ROWS = rowsByStem()

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

/** What a stem is alike to: numbers of rows. */
export function rowsOf(term: string): readonly number[] {
  return ROWS.get(term) ?? []
}

function rowsByStem(): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  for (const [row, line] of ALIKE.entries()) {
    for (const term of new Set(line.split(' ').map(stem))) {
      const known = rows.get(term)
      if (known) known.push(row)
      else rows.set(term, [row])
    }
  }
  return rows
}
