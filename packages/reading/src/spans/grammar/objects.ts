/** Where an object ends: the noun phrase after a verb. */
import { CLAUSE_OPENERS } from '../../data/frames.ts'
import { DETERMINERS, LIGHT, PREPOSITIONS } from '../../data/phrases.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'

/** Of an object, in words. */
const LONGEST = 8

/** Where the noun phrase that begins here ends; where it begins, if there is none. */
export function objectEnd(tokens: Tokens, from: number): number {
  if (isLoneObject(tokens, from)) return from + 1
  let to = from
  while (to < from + LONGEST && tokens.sentence[to] === tokens.sentence[from] && goesOn(tokens, from, to))
    to++
  return to
}

function goesOn(tokens: Tokens, from: number, at: number): boolean {
  const word = lowerAt(tokens, at)
  if (!/^[\p{L}\p{N}$'’“]/u.test(word)) return false
  if ((at > from && word === 'of') || DETERMINERS.has(word)) return true
  return !PREPOSITIONS.has(word) && !LIGHT.has(word) && !CLAUSE_OPENERS.has(word)
}

/** "Him", and "her", "that", "this" where no noun follows. */
export function isLoneObject(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  if (/^(?:me|you|him|it|us|them)$/.test(word)) return true
  return /^(?:her|that|this)$/.test(word) && !/^\p{Ll}+$/u.test(lowerAt(tokens, i + 1))
}
