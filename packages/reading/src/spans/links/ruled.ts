/** Ranges of tokens → a statement that a rule has read. */
import type { FromTo } from '../../text/tokens.ts'
import type { Linked } from './links.ts'
import type { Span } from './spans.ts'

/** Where the words of a statement stand. */
export interface Ranges {
  readonly cue: FromTo
  readonly source?: FromTo | undefined
  readonly contents: readonly FromTo[]
}

/** How sure a rule is: about as often right as a span that the model gives this chance. */
const SURE = 0.6

/** @param sure how sure the rule is of all of them, 0–1. */
export function ruled({ cue, source, contents }: Ranges, sure = SURE): Linked {
  const span = (role: Span['role'], [from, to]: FromTo): Span => ({ role, from, to, sure })
  return {
    cue: span('cue', cue),
    source: source && span('source', source),
    contents: contents.map((content) => span('content', content)),
    sourceChance: 1,
    contentChance: 1,
  }
}
