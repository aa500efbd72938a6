/** A run of tokens → a text of its own, as it would be read by itself. */
import { GAP } from './gaps.ts'
import { known, perWord } from './known.ts'
import type { Tokens } from './tokens.ts'

/** Tokens `[from, to)`, opening with a capital; offsets stay those of the whole text. */
export function slice(tokens: Tokens, from: number, to: number): Tokens {
  const opening = capitalised(tokens, from)
  const gap = tokens.gap.slice(from, to)
  if (gap.length > 0) gap[0] = GAP.paragraph
  return {
    ...tokens,
    words: [opening.word, ...tokens.words.slice(from + 1, to)],
    lower: [opening.lower, ...tokens.lower.slice(from + 1, to)],
    known: [opening, ...tokens.known.slice(from + 1, to)],
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    gap,
    sentence: numbered(tokens.sentence, from, to, 0),
    // Paragraph 0 is the headline; what is inside a content is body.
    paragraph: numbered(tokens.paragraph, from, to, 1),
  }
}

/** Part of a column of numbers that ascend, from a first one on. */
function numbered(column: Int32Array, from: number, to: number, first: number): Int32Array {
  const part = column.slice(from, to)
  const less = (part[0] ?? 0) - first
  for (let i = 0; i < part.length; i++) part[i] = (part[i] ?? 0) - less
  return part
}

/** As a sentence of its own would open. The first character may be a surrogate pair. */
const capitalised = perWord((word) => {
  const [first = '', ...rest] = word
  return known(first.toUpperCase() + rest.join(''))
})
