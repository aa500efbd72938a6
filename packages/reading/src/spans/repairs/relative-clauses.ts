/**
 * "The pilot, who claimed the wing was cracked, quit": what stands in a relative clause between commas says
 * nothing outside it.
 */
import { RELATIVES, SUBORDINATORS } from '../../data/clauses.ts'
import { DETERMINERS, LIGHT, PREPOSITIONS } from '../../data/phrases.ts'
import { finiteAt, isAdverb } from '../../text/clauses.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function keepInRelative(tokens: Tokens, linked: Linked): Linked {
  return withoutAside(tokens, withinClause(tokens, linked))
}

/** "According to Reuters, which cited two guards, the gate was open": the content begins after the aside. */
function withoutAside(tokens: Tokens, linked: Linked): Linked {
  const { source, contents } = linked
  const [first, ...rest] = contents
  if (
    !source ||
    !first ||
    linked.cue.from > source.from ||
    first.from - source.to > 1 ||
    !RELATIVE.test(lowerAt(tokens, first.from))
  )
    return linked
  let comma = first.from
  while (comma < first.to && wordAt(tokens, comma) !== ',') comma++
  if (comma + 1 >= first.to) return linked
  return { ...linked, contents: [{ ...first, from: comma + 1 }, ...rest] }
}

function withinClause(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  if (!source || source.from > cue.from) return linked
  const opened = RELATIVE.test(lowerAt(tokens, source.to - 1)) ? source.to - 1 : source.from - 1
  if (!RELATIVE.test(lowerAt(tokens, opened)) || lowerAt(tokens, opened - 1) !== ',') return linked
  const own = opened === source.to - 1
  const kept = contents
    .filter((span) => !own || span.from >= opened)
    .map((span) =>
      span.from >= cue.to && isSubject(tokens, opened - 1) ? { ...span, to: asideEnd(tokens, span) } : span,
    )
  return kept.length > 0 ? { ...linked, contents: kept } : linked
}

const RELATIVE = /^(?:who|whom|which)$/

/** Whether what stands before a comma opens its sentence and waits for its verb. */
function isSubject(tokens: Tokens, comma: number): boolean {
  for (let i = comma - 1; comma - i <= LONGEST; i--) {
    if (i < 0 || tokens.sentence[i] !== tokens.sentence[comma]) return true
    if (finiteAt(tokens, i)) return false
  }
  return false
}

const LONGEST = 10

/** The comma before the verb of whoever the clause is about. */
function asideEnd(tokens: Tokens, { from, to }: Span): number {
  for (let i = from + 1; i < to; i++)
    if (lowerAt(tokens, i) === ',' && mayBeVerb(tokens, isAdverb(lowerAt(tokens, i + 1)) ? i + 2 : i + 1))
      return i
  return to
}

/** A word that nothing shows to be anything else. */
function mayBeVerb(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  if (finiteAt(tokens, i)) return true
  const other = [DETERMINERS, PREPOSITIONS, LIGHT, SUBORDINATORS, RELATIVES].some((list) => list.has(word))
  return /^\p{Ll}+$/u.test(word) && !other && !/(?:ing|ly)$/.test(word)
}
