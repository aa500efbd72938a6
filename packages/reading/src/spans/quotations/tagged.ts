/**
 * “…,” laughed Ruth: a quotation with its comma inside is somebody's whatever the verb, and the span model
 * knows only those it was taught.
 */
import { IRREGULAR_VERBS } from '../../data/clauses.ts'
import { DETERMINERS } from '../../data/phrases.ts'
import { MARK, type Quotes } from '../../layout/quotes.ts'
import { startsName } from '../../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'

/** @param taken statements already found: a quotation that one of them has is left to it. */
export function tagged(tokens: Tokens, marks: Quotes, taken: readonly Linked[]): Linked[] {
  const found: Linked[] = []
  let open = -1
  for (let i = 0; i < tokens.words.length; i++) {
    if (marks.mark[i] === MARK.open) open = i
    if (marks.mark[i] !== MARK.close || open < 0) continue
    const tag = /^[,!?…—–]$/.test(wordAt(tokens, i - 1)) ? tagAt(tokens, i + 1) : undefined
    const quotation: FromTo = [open, i + 1]
    if (tag && !taken.some((each) => touches(each, quotation)))
      found.push(ruled({ ...tag, contents: [quotation] }, SURE))
    open = -1
  }
  return found
}

/** How sure such a statement is. */
const SURE = 0.85

const touches = ({ cue, contents }: Linked, [from, to]: FromTo): boolean =>
  [cue, ...contents].some((span) => span.from < to && from < span.to)

/** "Laughed Ruth", "put in the old porter", "Ruth laughed". */
function tagAt(tokens: Tokens, at: number): { source: FromTo; cue: FromTo } | undefined {
  if (isPast(tokens, at)) {
    const after = PARTICLE.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
    const to = speakerEnd(tokens, after)
    return to > after ? { source: [after, to], cue: [at, after] } : undefined
  }
  const to = speakerEnd(tokens, at)
  if (to === at || !isPast(tokens, to)) return undefined
  const end = PARTICLE.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1
  return /^(?:[.,:;]|as|with|from|at|in|to)$/.test(lowerAt(tokens, end))
    ? { source: [at, to], cue: [to, end] }
    : undefined
}

const PARTICLE = /^(?:in|out|up|on|back|away)$/

const isPast = (tokens: Tokens, i: number): boolean =>
  /^\p{Ll}{2,}ed$/u.test(wordAt(tokens, i)) ||
  (IRREGULAR_VERBS.has(wordAt(tokens, i)) && !wordAt(tokens, i).endsWith('s'))

/** Where a name, a pronoun or "the old porter" that begins here ends. */
function speakerEnd(tokens: Tokens, from: number): number {
  if (/^(?:i|he|she|they|we)$/.test(lowerAt(tokens, from))) return from + 1
  let to = from
  if (DETERMINERS.has(lowerAt(tokens, to)) || /^(?:old|young|poor|little|big)$/.test(lowerAt(tokens, to))) {
    to++
    while (
      to < from + LONGEST &&
      /^\p{Ll}+$/u.test(wordAt(tokens, to)) &&
      !isPast(tokens, to) &&
      !ENDS.test(wordAt(tokens, to))
    )
      to++
    if (to === from + 1 && !startsName(tokens, to)) return from
  }
  while (to < from + LONGEST && (startsName(tokens, to) || /^\p{Lu}\.$/u.test(wordAt(tokens, to)))) to++
  return to
}

const LONGEST = 6
const ENDS = /^(?:as|with|from|at|in|on|to|by|and|but|when|while|who|for|after|before|of|that)$/
