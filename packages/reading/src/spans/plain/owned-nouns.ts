/**
 * "The union's demand for a rise", "our hope is that it rains": a noun of saying or thinking, and whose it
 * is.
 */
import { AUXILIARIES } from '../../data/clauses.ts'
import { MIND_NOUNS } from '../../data/frames.ts'
import { PREPOSITIONS } from '../../data/phrases.ts'
import { isDoers, isNameLike, isSomebody } from '../../layout/somebody.ts'
import { finiteAt } from '../../text/clauses.ts'
import { isGenitive } from '../../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import { objectEnd } from '../grammar/objects.ts'
import { opensInfinitive } from '../grammar/passive.ts'
import { endsBefore } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'

export function nominalAt(tokens: Tokens, noun: number): Linked | undefined {
  // A piece of a content begins with a capital.
  const word = noun === 0 ? lowerAt(tokens, noun) : wordAt(tokens, noun)
  if (!MIND_NOUNS.has(word)) return undefined
  const source = possessor(tokens, noun)
  const content = source ? contentAfter(tokens, noun + 1, isSubjectAt(tokens, source[0])) : undefined
  return source && content
    ? ruled({ source, cue: [noun, noun + 1], contents: [content] })
    : byAgent(tokens, noun)
}

/** "A request by the owners to wait", "the claim of your agent that": whose it is, behind the noun. */
function byAgent(tokens: Tokens, noun: number): Linked | undefined {
  if (!/^(?:by|from|of)$/.test(lowerAt(tokens, noun + 1))) return undefined
  const from = noun + 2
  let near = objectEnd(tokens, from)
  for (let i = from + 1; i < near; i++) if (lowerAt(tokens, i) === 'that') near = i
  const placed = near > from && /^(?:in|of|at|on)$/.test(lowerAt(tokens, near))
  for (const to of placed ? [near, objectEnd(tokens, near + 1)] : [near]) {
    if (to === from || !isWhose(tokens, from, near)) return undefined
    const opens =
      lowerAt(tokens, to) === 'that' || (lowerAt(tokens, to) === 'to' && opensInfinitive(tokens.words, to))
    const content = opens ? contentAfter(tokens, to, false) : undefined
    if (content) return ruled({ source: [from, to], cue: [noun, noun + 1], contents: [content] })
  }
  return undefined
}

function isWhose({ words }: Tokens, from: number, to: number): boolean {
  const phrase = words.slice(from, to)
  return isSomebody(phrase) || isNameLike(phrase) || isDoers(phrase.at(-1) ?? '')
}

/** Whose it is: "his", "the union's", with an adjective or two before the noun. */
function possessor(tokens: Tokens, noun: number): FromTo | undefined {
  for (let i = noun - 1; i >= 0 && noun - i <= ADJECTIVES; i--) {
    const word = lowerAt(tokens, i)
    if (POSSESSIVE.test(word)) return [i, i + 1]
    if (isGenitive(word)) return ownerBefore(tokens, i)
    if (!/^\p{Ll}+$/u.test(wordAt(tokens, i)) || STOPS.test(word)) return undefined
  }
  return undefined
}

const POSSESSIVE = /^(?:my|our|your|his|her|their|whose)$/
const STOPS = /^(?:the|an?|this|that|no|any|and|or|of|to|in|for|with|by|on|at)$/
/** How far before its noun whose it is may stand, and how long that may be. */
const ADJECTIVES = 4
const LONGEST = 8

function ownerBefore(tokens: Tokens, genitive: number): FromTo | undefined {
  let from = genitive
  const goesOn = (i: number): boolean =>
    !PREPOSITIONS.has(lowerAt(tokens, i)) && !endsBefore(tokens, i, genitive)
  while (from > 0 && genitive - from < LONGEST && goesOn(from - 1)) from--
  return from < genitive ? [from, genitive + 1] : undefined
}

export function contentAfter(tokens: Tokens, after: number, isSubject: boolean): FromTo | undefined {
  const word = lowerAt(tokens, after)
  if (/^(?:is|was|are|were|has|had)$/.test(word)) return predicated(tokens, after)
  if (word === 'that')
    return [after, isSubject ? beforeMainVerb(tokens, after) : contentEnd(tokens, after, false)]
  if (!PREPOSITION.test(word)) return undefined
  const to = phraseEnd(tokens, after)
  return to > after + 1 ? [after, to] : undefined
}

/** Whether a phrase that opens here is its sentence's subject, as far as what stands before it shows. */
const isSubjectAt = ({ sentence, words }: Tokens, from: number): boolean =>
  sentence[from - 1] !== sentence[from] || /^(?:[,;:“"]|and|but|that)$/.test(words[from - 1] ?? '')

/** "Their claim that nothing was paid | is false": a clause's own verb, and then the sentence's. */
function beforeMainVerb(tokens: Tokens, that: number): number {
  const limit = contentEnd(tokens, that, false)
  let own = that + 1
  while (own < limit && !isVerb(tokens, own)) own++
  for (let i = own + 1; i < limit; i++)
    if (
      isVerb(tokens, i) &&
      !goesOn(tokens, i) &&
      !/^(?:and|but|or|who|which|that|what|i|we|you|he|she|it|they)$/.test(lowerAt(tokens, i - 1))
    )
      return i
  return limit
}

/** The rest of a verb that began before: "has been | seen", "needed to | be". */
const goesOn = (tokens: Tokens, i: number): boolean =>
  /^(?:to|be|been|being)$/.test(lowerAt(tokens, i - 1)) || AUXILIARIES.has(lowerAt(tokens, i - 1))

const isVerb = (tokens: Tokens, i: number): boolean =>
  (AUXILIARIES.has(lowerAt(tokens, i)) && !isGenitive(lowerAt(tokens, i))) || finiteAt(tokens, i)

const PREPOSITION = /^(?:to|of|about|for|on|against|with|over|in|towards?|as)$/

/** "… is that it rains", "… was not to harm anybody". */
function predicated(tokens: Tokens, be: number): FromTo | undefined {
  let from = be + 1
  while (/^(?:not|always|been|still|just|simply|only)$/.test(lowerAt(tokens, from))) from++
  const opens =
    lowerAt(tokens, from) === 'that' ||
    (lowerAt(tokens, from) === 'to' && opensInfinitive(tokens.words, from))
  return opens ? [from, contentEnd(tokens, from, lowerAt(tokens, from) === 'to')] : undefined
}

/** What hangs on the noun ends before the sentence's verb. */
function phraseEnd(tokens: Tokens, from: number): number {
  const limit = contentEnd(tokens, from, true)
  for (let i = from + 2; i < limit; i++) {
    if (lowerAt(tokens, i) === ',') return i
    if (isVerb(tokens, i)) return i
  }
  return limit
}
