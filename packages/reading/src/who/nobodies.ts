/** Phrases that stand for no party: "it" in "it is hard to say", "nobody", "anyone". */
import { SIDES } from '../data/labels.ts'
import { DETERMINERS } from '../data/phrases.ts'
import { ANYONE, BE, BESIDE_BE, IMPERSONAL, IT, MODALS, NO_ONE, TIMES, TOLD } from '../data/pronouns.ts'
import { isAdverb } from '../text/clauses.ts'
import { actOf, base } from '../text/cues.ts'
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { nounKind } from './kinds.ts'

/**
 * "Nobody", "anyone in the room", "no official"; "someone" and "everyone" alone, since "someone at the
 * ministry" is a source.
 */
export function isIndefinite(tokens: Tokens, from: number, to: number): boolean {
  const [first, second] = [lowerAt(tokens, from), lowerAt(tokens, from + 1)]
  // "Q:" and "A." are sides of a questioning, not who stands on them.
  if (to - from === 1 && SIDES.has(first.replace('.', '')))
    return first !== 'a' || wordAt(tokens, from) !== 'a'
  // "One might expect": anybody; "one said" is one of several.
  if (to - from === 1 && first === 'one' && ANYBODY_MAY.test(second)) return true
  if (to - from === 1 || second === 'else') return ANYONE.has(first) || NO_ONE.has(first)
  return NO_ONE.has(first) || deniesAll(first, second)
}

const ANYBODY_MAY = /^(?:might|may|can|could|would|should|must)$/

/** Whether the phrase says that nobody speaks, so that nothing was told. */
export function isNoOne(tokens: Tokens, from: number): boolean {
  const first = lowerAt(tokens, from)
  return NO_ONE.has(first) || deniesAll(first, lowerAt(tokens, from + 1))
}

/** "No one", "no official", "not one of them"; not "no fewer than ten men". */
function deniesAll(first: string, second: string): boolean {
  if (first === 'not') return /^(?:one|a|any)$/.test(second)
  return (first === 'no' && !/^(?:fewer|less|more)$/.test(second)) || (first === 'any' && second === 'one')
}

/** "Who would have thought it?", "nobody would say who had signed". */
export const asksWho = (tokens: Tokens, from: number): boolean =>
  /^(?:Who|Which|What)$/.test(wordAt(tokens, from)) ||
  (/^(?:who|what)$/.test(wordAt(tokens, from)) && isAsking(tokens, from - 1))

/** A verb that a question hangs on, not the noun of a relative clause. */
function isAsking(tokens: Tokens, at: number): boolean {
  const word = lowerAt(tokens, at)
  return (
    actOf(base(word)) !== undefined && nounKind(word) === 'thing' && !DETERMINERS.has(lowerAt(tokens, at - 1))
  )
}

/** "Friday", "yesterday": time passes and says nothing. */
export const isTime = (word: string, size: number): boolean => size === 1 && TIMES.has(word)

/** "It" that is nobody: "it is clear that", "it seems", "it was said that", "make it hard to". */
export function isImpersonal(tokens: Tokens, from: number, to: number): boolean {
  const word = (i: number): string => lowerAt(tokens, i).replace('’', "'")
  if (to - from !== 1 || !IT.has(word(from)) || word(from) === 'its') return false
  let i = to
  while (MODALS.has(word(i)) || isLight(word(i))) i++
  if (IMPERSONAL.has(word(i))) return true
  if (!BE.has(word(i))) return false
  while (BE.has(word(i)) || isLight(word(i))) i++
  return !TOLD.has(word(i)) && !word(i).endsWith('ing')
}

const isLight = (word: string): boolean => BESIDE_BE.has(word) || isAdverb(word)
