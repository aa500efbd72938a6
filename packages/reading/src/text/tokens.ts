/** A text as columns of tokens, which every later stage reads. */
import type { TextSpan } from '../statement.ts'
import { GAP } from './gaps.ts'

/** Columns of equal length, one row per token; offsets are UTF-16, `[start, end)`. */
export interface Tokens {
  readonly text: string
  readonly words: readonly string[]
  readonly start: Int32Array
  readonly end: Int32Array
  /** What stands before each token (`GAP`). */
  readonly gap: Uint8Array
  /** Index of the sentence that each token belongs to, ascending from 0. */
  readonly sentence: Int32Array
  /** Index of the paragraph (a run of text without a line break) that each token belongs to. */
  readonly paragraph: Int32Array
}

/** Where tokens `[from, to)` lie in the text. */
export function textSpan(
  tokens: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): TextSpan {
  return [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0]
}

/** A word as it is written; '' where there is no such token. */
export const wordAt = ({ words }: Tokens, i: number): string => words[i] ?? ''

export const lowerAt = (tokens: Tokens, i: number): string => wordAt(tokens, i).toLowerCase()

/** The words of tokens `[from, to)` in lower case. */
export function lowerWords({ words }: Tokens, from: number, to: number): string[] {
  return words.slice(from, to).map((word) => word.toLowerCase())
}

/** Whether a token stands on the line of the one before it. */
export const continues = ({ gap }: Tokens, i: number): boolean => (gap[i] ?? GAP.none) <= GAP.space

/** How many sentences after one token another stands. */
export function sentencesBetween({ sentence }: Tokens, from: number, to: number): number {
  return (sentence[to] ?? 0) - (sentence[from] ?? 0)
}

/**
 * The words of tokens `[from, to)` as the text has them, on one line; those set in capitals as they are read.
 */
export function phrase(tokens: Tokens, from: number, to: number): string {
  const written = tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ')
  if (/\p{Ll}/u.test(written) || !tokens.words.slice(from, to).some((word) => /\p{Ll}/u.test(word)))
    return written
  return tokens.words
    .slice(from, to)
    .map((word, i) => (i > 0 && (tokens.gap[from + i] ?? 0) > GAP.none ? ` ${word}` : word))
    .join('')
}
