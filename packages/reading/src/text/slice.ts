/** A run of tokens → a text of its own, as it would be read by itself. */
import { GAP } from './gaps.ts'
import { known, perWord } from './known.ts'
import type { Tokens } from './tokens.ts'

/** Tokens `[from, to)`, opening with a capital; offsets stay those of the whole text. */
export function slice(tokens: Tokens, from: number, to: number): Tokens {
  const opening = capitalised(tokens, from)
  const gap = tokens.gap.slice(from, to)
  if (gap.length > 0) gap[0] = GAP.paragraph
  const first = tokens.sentence[from] ?? 0
  const paragraph = tokens.paragraph[from] ?? 0
  return {
    ...tokens,
    words: [opening.word, ...tokens.words.slice(from + 1, to)],
    lower: [opening.lower, ...tokens.lower.slice(from + 1, to)],
    known: [opening, ...tokens.known.slice(from + 1, to)],
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    gap,
    sentence: tokens.sentence.slice(from, to).map((s) => s - first),
    // Paragraph 0 is the headline; what is inside a content is body.
    paragraph: tokens.paragraph.slice(from, to).map((p) => p - paragraph + 1),
  }
}

/** As a sentence of its own would open. The first character may be a surrogate pair. */
const capitalised = perWord((word) => {
  const [first = '', ...rest] = word
  return known(first.toUpperCase() + rest.join(''))
})
