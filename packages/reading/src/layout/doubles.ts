/** The double marks of a paragraph → pairs. A stack: each closes the last one that it may close. */
import type { Tokens } from '../text/tokens.ts'
import { CLOSERS, isDouble, type Run, sides } from './glyphs.ts'

export interface Found {
  /** Opening and closing token. */
  readonly pairs: readonly (readonly [number, number])[]
  /** What opens, and is not closed, and what closes, and was not opened. */
  readonly unclosed: readonly number[]
  readonly unopened: readonly number[]
}

export function doubles(tokens: Tokens, run: Run): Found {
  const pairs: [number, number][] = []
  const unopened: number[] = []
  const open: number[] = []
  for (let i = run.from; i < run.to; i++) {
    const word = tokens.words[i] ?? ''
    if (!isDouble(word)) continue
    const last = open.at(-1)
    const { before, after } = sides(tokens, run, i)
    const free = before === after
    if (last !== undefined && closes(tokens.words[last] ?? '', word, free, after)) {
      open.pop()
      pairs.push([last, i])
    } else if (opens(word, free, before, i === run.from)) open.push(i)
    else unopened.push(i)
  }
  return { pairs, unclosed: open, unopened }
}

/** @param free the space shows nothing. @param after there is space after it. */
function closes(opener: string, word: string, free: boolean, after: boolean): boolean {
  if (CLOSERS[opener]?.includes(word)) return free || after
  return opener === word && !free && after
}

/** A closing mark opens where some set it so: ”no”, and in front of a paragraph. */
const opens = (word: string, free: boolean, before: boolean, first: boolean): boolean =>
  free ? word !== '”' || first : before
