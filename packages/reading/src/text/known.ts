/**
 * Words as objects: what is found out about one is kept with it, and so worked out once for the word and not
 * looked up at each of its tokens.
 */
import { remembered } from './remembered.ts'

/** One for each word, which is one string too: compared and looked up faster than copies of it. */
export interface Known {
  readonly word: string
  readonly lower: string
  /** What the questions of `perWord` were answered, by their numbers. */
  readonly answers: unknown[]
}

export const known: (word: string) => Known = remembered((word) => {
  const lower = word.toLowerCase()
  return { word, lower: lower === word ? word : known(lower).word, answers: [] }
})

let questions = 0

/** The same function of a token's word. It must depend on the word alone. */
export function perWord<T>(
  answer: (word: string) => T,
): (tokens: { readonly known: readonly Known[] }, i: number) => T {
  const question = questions++
  return (tokens, i) => {
    const of = tokens.known[i]
    if (of === undefined) return answer('')
    const before = of.answers[question]
    if (before !== undefined) return before as T
    const found = answer(of.word)
    of.answers[question] = found
    return found
  }
}
