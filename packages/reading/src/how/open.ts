/**
 * Whether a clause of a content is left open or turned: "if he saw", "nobody who", "does not say that she".
 */
import { OPEN, TURNING } from '../data/basis.ts'
import type { Line } from './line.ts'
import type { Spoken } from './spoken.ts'

/** How many words in front of a subject open its clause. */
const BEFORE = 3

/** @param at where the subject begins in the line. */
export function isOpen(line: Line, at: number): boolean {
  const before = line.text.slice(0, at).trimEnd().split(' ').slice(-BEFORE)
  const own = before.slice(before.findLastIndex((word) => /^[,.;:|]$/.test(word)) + 1)
  return own.some((word) => OPEN.has(word))
}

/** A statement that is asked, denied, doubted or not made says nothing of how anybody knows. */
export function isUnsaid({ doing, cue, tokens, statement: { source } }: Spoken): boolean {
  if (doing === 'ask' || doing === 'deny' || doing === 'doubt' || doing === 'reject' || doing === 'refuse')
    return true
  const first = source ? (tokens.lower[source.from] ?? '') : ''
  return cue.some((form) => TURNING.has(form)) || OPEN.has(first) || TURNING.has(first)
}
