/** Whether a mention does something in its clause, or is only named in it. */
import { PREPOSITIONS } from '../data/phrases.ts'
import { finiteAt, isAdverb } from '../text/clauses.ts'
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import type { Mention } from './mention.ts'

/**
 * Whether a mention is the subject of its clause: a verb, or an aside and then more, follows it, and no
 * preposition goes before.
 */
export function isSubject(tokens: Tokens, { from, to, kind }: Mention): boolean {
  const before = lowerAt(tokens, from - 1)
  const opening = tokens.sentence[from] !== tokens.sentence[from - 1]
  if (kind === 'thing') return true
  if (!opening && PREPOSITIONS.has(before)) return false
  if (before === 'the' && PREPOSITIONS.has(lowerAt(tokens, from - 2))) return false
  let verb = to
  while (verb < to + 3 && isAdverb(lowerAt(tokens, verb))) verb++
  return finiteAt(tokens, verb) || (opening && wordAt(tokens, to) === ',')
}
