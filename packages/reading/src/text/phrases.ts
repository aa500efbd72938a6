/** Words → where the noun phrase begins that ends at a place, by its small words: rules, no parse. */
import { NUMBERS } from '../data/numbers.ts'
import { DETERMINERS, EMBEDDING, LIGHT, SUBORDINATING } from '../data/phrases.ts'
import { finiteAt, isAdverb } from './clauses.ts'
import { mayCue } from './cues.ts'
import { capital, isGenitive, isWord, isWordOrNumber } from './name-words.ts'
import { continues, lowerAt, type Tokens, wordAt } from './tokens.ts'

/** Of a phrase without what hangs on it, in words. */
const LONGEST = 7

/** Where the phrase begins whose last word is `head`; undefined where that word ends none. */
export function phraseStart(tokens: Tokens, head: number): number | undefined {
  if (!isPart(tokens, head) || isAdverb(lowerAt(tokens, head))) return undefined
  let from = head
  while (from > Math.max(0, head - LONGEST) && !OPENING.has(lowerAt(tokens, from))) {
    if (!isSameRun(tokens, from) || !isPart(tokens, from - 1) || isVerb(tokens, from - 1)) break
    from--
  }
  // "His two letters", "the many guards".
  const led = OPENING.has(lowerAt(tokens, from)) && DETERMINERS.has(lowerAt(tokens, from - 1))
  return led && isSameRun(tokens, from) ? from - 1 : from
}

/** Words with which a phrase opens, so that nothing in front is of it. */
const OPENING = new Set([
  ...DETERMINERS,
  ...'my your some any many several few most all both those these another other such certain'.split(' '),
  ...[...NUMBERS.keys()].flatMap((word) => word ?? []),
])

const isSameRun = (tokens: Tokens, i: number): boolean =>
  continues(tokens, i) && tokens.sentence[i] === tokens.sentence[i - 1]

/** A word, a number or a genitive that may stand in a phrase. */
function isPart(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  if (isGenitive(word)) return true
  return isWordOrNumber(word) && !SUBORDINATING.has(word) && !NEVER.has(word)
}

/** In no phrase; of the light words, "this", "that" and "last" may be. */
const NEVER = new Set([
  ...[...LIGHT, ...EMBEDDING].filter((word) => word !== 'last' && word !== 'this' && word !== 'that'),
  ...'who which what there is are was were be been has have had do does did as if when'.split(' '),
])

/** A verb, by its form or by the "to", modal or pronoun in front of it. */
function isVerb(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  if (capital(word) || !isWord(word)) return false
  if (GOVERNING.test(lowerAt(tokens, i - 1))) return true
  if (word.endsWith('ing')) return mayCue(word) || !DETERMINERS.has(lowerAt(tokens, i - 1))
  return finiteAt(tokens, i) && !DETERMINERS.has(lowerAt(tokens, i - 1))
}

const GOVERNING =
  /^(?:to|will|would|can|could|may|might|must|should|shall|cannot|n['’]t|not|did|does|do|i|we|you|they|he|she|['’]ll|['’]d)$/

/** With what it hangs on: "the head of the union | was". */
export function wholePhraseStart(tokens: Tokens, head: number): number | undefined {
  let from = phraseStart(tokens, head)
  for (let steps = 0; from !== undefined && steps < STEPS && HANGING.has(lowerAt(tokens, from - 1)); steps++)
    from = phraseStart(tokens, from - 2) ?? from
  return from
}

const STEPS = 4
const HANGING = new Set(['of', 'for', 'at', 'from', 'in'])
