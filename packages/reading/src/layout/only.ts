/** Some of the tokens of a text, with what then stands between them. */
import { paragraphs } from '../text/gaps.ts'
import { sentences } from '../text/sentences.ts'
import { type Tokens, withWords } from '../text/tokens.ts'

/** @param kept indices of the tokens that stay, ascending. @param gap what stands before each of them. */
export function only(tokens: Tokens, kept: readonly number[], gap: Uint8Array): Tokens {
  const { words, start, end } = tokens
  const left = kept.map((i) => words[i] ?? '')
  return {
    ...withWords(tokens, left),
    start: Int32Array.from(kept, (i) => start[i] ?? 0),
    end: Int32Array.from(kept, (i) => end[i] ?? 0),
    gap,
    sentence: sentences(left, gap),
    paragraph: paragraphs(gap),
  }
}
