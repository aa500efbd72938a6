/** Some words of a text as one line, in which phrases are looked for and told where they stand. */
import { isQuoteMark } from '../layout/quotes.ts'
import type { Tokens } from '../text/tokens.ts'

/**
 * Lower case, a space before and after every word; without quotation marks, a bar where words are left out.
 */
export interface Line {
  readonly text: string
  /** Where each word begins in it, and which token it is. */
  readonly starts: readonly number[]
  readonly tokens: readonly number[]
}

/** @param places tokens, in order. */
export function lineOf(tokens: Tokens, places: readonly number[]): Line {
  let text = ' '
  const starts: number[] = []
  const kept: number[] = []
  const add = (word: string, at: number): void => {
    starts.push(text.length)
    kept.push(at)
    text += `${word} `
  }
  for (const [n, at] of places.entries()) {
    const word = (tokens.lower[at] ?? '').replace('’', "'")
    if (n > 0 && places[n - 1] !== at - 1) add('|', at)
    if (!isQuoteMark(word)) add(word, at)
  }
  return { text, starts, tokens: kept }
}

/** Every match of a global pattern. Mostly there is none, which a search tells at less cost. */
export const matchesIn = ({ text }: Line, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern)

/** The tokens `[from, to)` under a stretch of a line. */
export function tokensUnder({ starts, tokens }: Line, from: number, to: number): [number, number] {
  const first = starts.findIndex((start) => start >= from)
  const after = starts.findIndex((start) => start >= to)
  const last = after < 0 ? starts.length - 1 : after - 1
  return [tokens[Math.max(0, first)] ?? 0, (tokens[Math.max(first, last)] ?? 0) + 1]
}

/** Tokens `[from, to)`, one by one. */
export function range(from: number, to: number): number[] {
  const found: number[] = []
  for (let i = from; i < to; i++) found.push(i)
  return found
}
