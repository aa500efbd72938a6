/** "The crew were drunk, three passengers recalled.": whoever a sentence ends with said the rest of it. */

import { TRAILING } from '../../data/noun-cues.ts'
import { mainClause } from '../../text/clauses.ts'
import { base } from '../../text/cues.ts'
import { lowerAt, lowerWords, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import { opensPhrase } from '../grammar/noun-phrases.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import type { Rule } from './rule.ts'

export const closing: Rule = {
  opens: (word) => TRAILING.has(base(word)),
  read: (tokens, places) => places.flatMap((verb) => lastWords(tokens, verb) ?? []),
}

/** Of the phrase for whoever speaks, and of what is said, in words. */
const LONGEST = 10
const SHORTEST = 3

function lastWords(tokens: Tokens, verb: number): Linked | undefined {
  const { sentence } = tokens
  const ends = sentence[verb] === sentence[verb + 1] && sentence[verb + 1] !== sentence[verb + 2]
  if (!ends || !/^[.?]$/.test(wordAt(tokens, verb + 1))) return undefined
  const from = sentenceStart(tokens, verb)
  let at = verb - 1
  while (at > from && verb - at <= LONGEST && /^[\p{L}\p{N}'’&-]/u.test(wordAt(tokens, at))) at--
  if (wordAt(tokens, at) !== ',' || at - from < SHORTEST) return undefined
  if (lowerAt(tokens, at + 1) === 'as') return asClaimed(tokens, from, at, verb)
  if (!isPast(wordAt(tokens, verb)) || wordAt(tokens, verb + 1) === '?') return undefined
  if (!opensPhrase(tokens, at + 1)) return undefined
  const said = lowerWords(tokens, from, at)
  const { subject, predicate } = mainClause(said)
  if (
    subject.length === 0 ||
    predicate.length === 0 ||
    OPENS_LATE.test(said[0] === 'but' ? (said[1] ?? '') : (said[0] ?? ''))
  )
    return undefined
  if (lowerWords(tokens, at + 1, verb).some((word) => CLAUSAL.test(word))) return undefined
  return ruled({ cue: [verb, verb + 1], source: [at + 1, verb], contents: [[from, at]] })
}

/** "…, as the nuns claim", "…, as she maintains". */
function asClaimed(tokens: Tokens, from: number, comma: number, verb: number): Linked | undefined {
  const who = lowerWords(tokens, comma + 2, verb)
  const pronoun = who.length === 1 && /^(?:he|she|they|we|i)$/.test(who[0] ?? '')
  if (!pronoun && (who.some((word) => CLAUSAL.test(word)) || !opensPhrase(tokens, comma + 2)))
    return undefined
  return ruled({ cue: [verb, verb + 1], source: [comma + 2, verb], contents: [[from, comma]] })
}

/** What no phrase for a party has in it. */
const CLAUSAL =
  /^(?:and|or|but|that|this|which|who|to|as|if|it|he|she|they|we|i|you|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|not|n['’]t)$/

/** A clause that hangs on the next is not what is said. */
const OPENS_LATE =
  /^(?:when|while|as|if|although|though|because|since|after|before|until|once|unless|whenever|even)$/

/** Without "as", a past or a third person; others are nouns too. */
const isPast = (word: string): boolean => (word.endsWith('ed') && base(word) !== word) || FINITE.test(word)

const FINITE =
  /^(?:said|says|say|found|finds|wrote|writes|thought|thinks|admits|claims|reckons|believes|insists)$/
