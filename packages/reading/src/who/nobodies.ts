/** Phrases that stand for no party: "it" in "it is hard to say", "nobody", "anyone". */
import { ANYONE, IMPERSONAL, IT, NO_ONE, TOLD } from '../data/pronouns.ts'
import { lowerAt, type Tokens } from '../text/tokens.ts'

/**
 * "Nobody", "anyone in the room", "no official"; "someone" and "everyone" alone, since "someone at the
 * ministry" is a source.
 */
export function isIndefinite(tokens: Tokens, from: number, to: number): boolean {
  const [first, second] = [lowerAt(tokens, from), lowerAt(tokens, from + 1)]
  if (to - from === 1 || second === 'else') return ANYONE.has(first) || NO_ONE.has(first)
  return NO_ONE.has(first) || deniesAll(first, second)
}

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

/** "It" that is nobody: "it is clear that", "it seems", "it was said that", "make it hard to". */
export function isImpersonal(tokens: Tokens, from: number, to: number): boolean {
  const word = (i: number): string => lowerAt(tokens, i)
  if (to - from !== 1 || !IT.has(word(from)) || word(from) === 'its') return false
  let i = to
  while (MODAL.test(word(i)) || ADVERB.test(word(i))) i++
  if (IMPERSONAL.has(word(i))) return true
  if (!BE.test(word(i))) return false
  while (BE.test(word(i)) || ADVERB.test(word(i))) i++
  return !TOLD.has(word(i)) && !/ing$/.test(word(i))
}

const BE = /^(?:is|was|be|been|being|['’]s)$/
const MODAL = /^(?:will|would|could|can|may|might|must|should|has|had|have|did|does|do|['’]d|['’]ll)$/
const ADVERB = /ly$|^(?:not|n['’]t|never|also|now|still|even|too|so|very|just|quite|always|therefore|also)$/
