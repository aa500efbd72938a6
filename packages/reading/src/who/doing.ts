/** Whether a mention does something in its clause, or is only named in it. */
import { DETERMINERS, LIGHT, PREPOSITIONS, SUBORDINATING } from '../data/phrases.ts'
import { finiteAt, isAdverb } from '../text/clauses.ts'
import { capital } from '../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { nounKind } from './kinds.ts'
import type { Mention } from './mention.ts'

/**
 * Whether a mention is the subject of its clause: a verb, or an aside and then more, follows it, and no
 * preposition goes before.
 */
export function isSubject(tokens: Tokens, { from, to, kind }: Mention): boolean {
  const before = lowerAt(tokens, from - 1)
  const opening = tokens.sentence[from] !== tokens.sentence[from - 1]
  if (kind === 'thing') return true
  const joined = before === 'and' && capital(wordAt(tokens, from - 2)) && capital(wordAt(tokens, from))
  if (!opening && !joined && PREPOSITIONS.has(before)) return false
  if (before === 'the' && PREPOSITIONS.has(lowerAt(tokens, from - 2))) return false
  if (ASKING.test(before) && !finiteAt(tokens, to)) return true
  let verb = to
  while (verb < to + 3 && isAdverb(lowerAt(tokens, verb))) verb++
  if (finiteAt(tokens, verb)) return true
  return wordAt(tokens, to) === ',' && (opening || /^(?:who|which)$/.test(lowerAt(tokens, to + 1)))
}

/** "How *should* the country answer?" */
const ASKING = /^(?:did|do|does|will|would|should|can|could|may|might|must|shall)$/

/** "The Larkin campaign", "Larkin aides", "a Larkin supporter": a name that only tells which one is meant. */
export function isModifier(tokens: Tokens, { from, to }: Mention): boolean {
  const next = lowerAt(tokens, to)
  if (!/^\p{Ll}/u.test(wordAt(tokens, to))) return false
  if (nounKind(next) !== 'thing') return true
  const plain = !SUBORDINATING.has(next) && !LIGHT.has(next) && !isAdverb(next) && !finiteAt(tokens, to)
  return DETERMINERS.has(lowerAt(tokens, from - 1)) && plain
}
