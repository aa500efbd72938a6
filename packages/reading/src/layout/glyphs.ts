/** Quotation marks as they are written, and what the space around one shows. */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'

/**
 * Double marks by what may close them; marks that close themselves are told apart by the space around them.
 */
export const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”"',
  '‟': '”"',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  "''": "''",
  '``': "''\"”",
}

const DOUBLES = new Set(Object.keys(CLOSERS))

export const isDouble = (word: string): boolean => word.length <= 2 && DOUBLES.has(word)

const SINGLES = new Set(["'", '‘', '’', '‚', '‛', '`', '´'])

export const isSingle = (word: string): boolean => word.length === 1 && SINGLES.has(word)

/** A run of tokens `[from, to)` in which marks pair: a paragraph. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Whether words, not brackets and stops, touch a mark: "before" and "after" are free where none do. */
export interface Sides {
  readonly before: boolean
  readonly after: boolean
}

export function sides({ words, gap }: Tokens, { from, to }: Run, i: number): Sides {
  const before = i === from || (gap[i] ?? 0) >= GAP.space || OPENING.test(words[i - 1] ?? '')
  const after = i + 1 >= to || (gap[i + 1] ?? 0) >= GAP.space || CLOSING.test(words[i + 1] ?? '')
  return { before, after }
}

const OPENING = /^[([{¿¡—–-]$|^--+$/
const CLOSING = /^[)\]},.;:!?…—–-]$|^--+$|^\.{2,}$/
