/**
 * Tokens → the lines of the text, what each opens with, and which tokens stand at some characters of that.
 */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The runs of tokens that no line break parts, in order. */
export function linesOf({ words, paragraph }: Tokens): Range[] {
  const found: Range[] = []
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && paragraph[to] === paragraph[from]) to++
    found.push({ from, to })
  }
  return found
}

/** How much of a line is looked at for what opens it: so much that no label is longer. */
const OPENING = 160

/** What a line opens with: its words, a space where the text has any. */
export function opening(tokens: Tokens, { from, to }: Range): string {
  let text = ''
  for (let i = from; i < to && text.length < OPENING; i++) text += spelling(tokens, i, from)
  return text
}

/** The tokens that begin within some characters of a line's opening. */
export function tokensAt(tokens: Tokens, line: Range, first: number, last: number): Range {
  let at = 0
  let from = -1
  let to = -1
  for (let i = line.from; i < line.to && to < 0 && at < OPENING; i++) {
    const word = spelling(tokens, i, line.from)
    const begins = at + (word.startsWith(' ') ? 1 : 0)
    if (from < 0 && begins >= first) from = i
    if (begins >= last) to = i
    at += word.length
  }
  if (from < 0) from = line.to
  return { from, to: to < 0 ? line.to : to }
}

function spelling({ text, words, start, gap }: Tokens, i: number, from: number): string {
  const sign = text.charAt(start[i] ?? -1) === '@' && words[i] !== '@' ? '@' : ''
  return (i > from && gap[i] !== GAP.none ? ' ' : '') + sign + (words[i] ?? '')
}
