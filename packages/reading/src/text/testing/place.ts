import type { Tokens } from '../tokens.ts'

/**
 * Tokens `[from, to)` of the last place where a text has a phrase, whose words are parted by spaces.
 * @throws {Error} where it has none
 */
export function placeOf({ words }: Tokens, phrase: string): [from: number, to: number] {
  const wanted = phrase.split(' ')
  const from = words.findLastIndex((_, i) => wanted.every((word, j) => words[i + j] === word))
  if (from < 0) throw new Error(`expected the words ${phrase}; found ${words.join(' ')}`)
  return [from, from + wanted.length]
}
