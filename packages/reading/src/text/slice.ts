/** A run of tokens → a text of its own, as it would be read by itself. */
import { GAP } from './gaps.ts'
import { lowerOf, type Tokens } from './tokens.ts'

/** Tokens `[from, to)`, opening with a capital; offsets stay those of the whole text. */
export function slice(tokens: Tokens, from: number, to: number): Tokens {
  const words = tokens.words.slice(from, to)
  const lower = tokens.lower.slice(from, to)
  words[0] = capitalised(words[0] ?? '')
  lower[0] = lowerOf(words[0])
  const gap = tokens.gap.slice(from, to)
  if (gap.length > 0) gap[0] = GAP.paragraph
  const first = tokens.sentence[from] ?? 0
  const paragraph = tokens.paragraph[from] ?? 0
  return {
    ...tokens,
    words,
    lower,
    start: tokens.start.subarray(from, to),
    end: tokens.end.subarray(from, to),
    gap,
    sentence: tokens.sentence.slice(from, to).map((s) => s - first),
    // Paragraph 0 is the headline; what is inside a content is body.
    paragraph: tokens.paragraph.slice(from, to).map((p) => p - paragraph + 1),
  }
}

/** As a sentence of its own would open. The first character may be a surrogate pair. */
function capitalised(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}
