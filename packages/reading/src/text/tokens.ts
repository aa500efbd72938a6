/** A text as columns of tokens, which every later stage reads. */
import type { TextSpan } from '../statement.ts'
import type { Plain } from './edits.ts'
import { GAP } from './gaps.ts'
import { type Known, known } from './known.ts'

/** Columns of equal length, one row per token; offsets are UTF-16, `[start, end)`. */
export interface Tokens {
  /** As it was given: what offsets count in. */
  readonly text: string
  /** As it is read, and where it comes from. */
  readonly plain: Plain
  readonly words: readonly string[]
  /** The words in lower case. */
  readonly lower: readonly string[]
  /** What is known of each word (`perWord`). */
  readonly known: readonly Known[]
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

/** The columns that words make. @param before what is known of words that these mostly are. */
export function columns(
  words: readonly string[],
  before: readonly Known[] = [],
): Pick<Tokens, 'words' | 'lower' | 'known'> {
  const made = { words: [] as string[], lower: [] as string[], known: [] as Known[] }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const here = before[i]
    const of = here?.word === word ? here : known(word)
    made.words.push(of.word)
    made.lower.push(of.lower)
    made.known.push(of)
  }
  return made
}

/** The same tokens with other words. */
export const withWords = (tokens: Tokens, words: readonly string[]): Tokens => ({
  ...tokens,
  ...columns(words, tokens.known),
})

/** A word as it is written; '' where there is no such token. */
export const wordAt = ({ words }: Tokens, i: number): string => words[i] ?? ''

export const lowerAt = ({ lower }: Tokens, i: number): string => lower[i] ?? ''

/** The words of tokens `[from, to)` in lower case. */
export const lowerWords = ({ lower }: Tokens, from: number, to: number): string[] => lower.slice(from, to)

/** Whether a token stands on the line of the one before it. */
export const continues = ({ gap }: Tokens, i: number): boolean => (gap[i] ?? GAP.none) <= GAP.space

/** From one place to before another, of tokens where nothing else is said. */
export type FromTo = readonly [from: number, to: number]

/** The first token of a token's sentence, or `least` where it begins before that. */
export function sentenceStart({ sentence }: Tokens, at: number, least = 0): number {
  let first = at
  while (first > 0 && first > least && sentence[first - 1] === sentence[at]) first--
  return first
}

/** How many sentences after one token another stands. */
export function sentencesBetween({ sentence }: Tokens, from: number, to: number): number {
  return (sentence[to] ?? 0) - (sentence[from] ?? 0)
}

/** The words of tokens `[from, to)` on one line. */
export function phrase(tokens: Tokens, from: number, to: number): string {
  let words = ''
  for (let i = from; i < to; i++) words += (i > from && tokens.gap[i] ? ' ' : '') + written(tokens, i)
  return words
}

/** A mark as the text has it, whatever it is read as. */
function written({ text, words, start, end }: Tokens, i: number): string {
  const word = words[i] ?? ''
  const sign = text.charAt(start[i] ?? -1) === '@'
  return sign || /^["'“”‘’]$/.test(word) ? text.slice(start[i], end[i]) : word
}
