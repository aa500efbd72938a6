/** Whether a mention does something in its clause, or is only named in it. */
import { PREPOSITIONS } from '../data/phrases.ts'
import { finite } from '../text/clauses.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Mention } from './mention.ts'

/**
 * Whether a mention is the subject of its clause: a verb, or an aside and then more, follows it, and no
 * preposition goes before.
 */
export function isSubject(tokens: Tokens, { from, to, kind }: Mention): boolean {
  const before = (tokens.words[from - 1] ?? '').toLowerCase()
  const opening = tokens.sentence[from] !== tokens.sentence[from - 1]
  if (kind === 'thing') return true
  if (!opening && PREPOSITIONS.has(before)) return false
  if (before === 'the' && PREPOSITIONS.has((tokens.words[from - 2] ?? '').toLowerCase())) return false
  const after = tokens.words.slice(to, to + 16).map((word) => word.toLowerCase())
  let at = 0
  while (at < 3 && /ly$|^(?:also|then|now|later|still)$/.test(after[at] ?? '')) at++
  return finite(after, at) || (opening && after[0] === ',')
}
