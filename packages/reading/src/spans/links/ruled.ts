/** Ranges of tokens → a statement that a rule has read. */
import type { Linked } from './links.ts'
import type { Span } from './spans.ts'

export type Range = readonly [from: number, to: number]

/** How sure a rule is of what it reads, where it does not say. */
const SURE = 0.6

/** @param sure how sure the rule is of all three, 0–1. */
export function statement(source: Range, cue: Range, content: Range, sure = SURE): Linked {
  const span = (role: Span['role'], [from, to]: Range): Span => ({ role, from, to, sure })
  return {
    source: span('source', source),
    cue: span('cue', cue),
    contents: [span('content', content)],
    sourceChance: 1,
    contentChance: 1,
  }
}
