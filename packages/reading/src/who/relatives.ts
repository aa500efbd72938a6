/**
 * "Who", "which", "whose", "of whom" → what stands in front of them. "Who" are people, so that in "a clerk at
 * the Ministry who" the Ministry is stepped over; the verb tells whether it is one or several.
 */

import { NUMBERS, QUANTIFIERS } from '../data/numbers.ts'
import { PLURAL_VERBS, SINGULAR_VERBS } from '../data/pronouns.ts'
import { isAdverb } from '../text/clauses.ts'
import { capital, isWord } from '../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { type Cast, lastBefore, type Mention } from './mention.ts'
import { asMention, mentionBefore } from './mention-before.ts'

/** @param at where the pronoun stands; @param word it, in lower case. */
export function relativeOf(tokens: Tokens, everyone: Cast, at: number, word: string): Mention | undefined {
  const shared = lowerAt(tokens, at - 1) === 'of' && isShare(lowerAt(tokens, at - 2))
  const end = skipMarks(tokens, shared ? at - 2 : at)
  const found = nearest(tokens, everyone, end)
  if (!found) return undefined
  if (word === 'which' || word === 'that') return found
  const verb = shared ? 'several' : verbAfter(tokens, at + 1)
  const chain = [found]
  for (
    let before = outer(tokens, everyone, found);
    before && chain.length < STEPS;
    before = outer(tokens, everyone, before)
  )
    chain.push(before)
  const apart = end < at && isMember(chain)
  const all = apart ? chain.reverse() : chain
  return (
    all.find((who) => isSomebody(tokens, who, word, verb)) ?? all.find((who) => maySpeak(who, word, verb))
  )
}

/** "Relatives of victims, who": behind a comma the whole is meant. */
const isMember = ([inner, whole]: readonly Mention[]): boolean =>
  whole?.kind === 'people' && inner?.kind === 'people' && whole.to === inner.to

/** "Many | of whom". */
const isShare = (word: string): boolean => QUANTIFIERS.has(word) || NUMBERS.has(word)

/** How many phrases may hang one on the other: "the head of a union of nurses in Larkin, who". */
const STEPS = 3

/**
 * Before the comma, dash or quotation mark, the age, and the party tag, that stand in front of the pronoun.
 */
function skipMarks(tokens: Tokens, at: number): number {
  let end = at
  while (end > at - 9 && !isWord(wordAt(tokens, end - 1)) && !/^[.!?;:]$/.test(wordAt(tokens, end - 1))) end--
  const aside = lowerAt(tokens, end) === ')' || ASIDE.test(wordAt(tokens, end - 1))
  if (!aside) return end
  for (let i = end - 1; i > end - 8; i--) if (/^[,(]$/.test(wordAt(tokens, i))) return i
  return end
}

/** "R-Ohio". */
const ASIDE = /^[DILR]-\p{Lu}/u

/** The name or phrase that ends at a place; of a name with a description behind it, the name. */
function nearest(tokens: Tokens, everyone: Cast, end: number): Mention | undefined {
  const name = lastBefore(everyone.names, end, () => true)
  const written = mentionBefore(tokens, end)
  if (name?.to === end && !(written && written.from < name.from && !capital(wordAt(tokens, name.from - 1))))
    return name
  if (!written) return name?.to === end ? name : undefined
  const comma = NOW.test(lowerAt(tokens, written.from - 1)) ? written.from - 2 : written.from - 1
  const described =
    wordAt(tokens, comma) === ',' && /^(?:an?|the|his|her|its|their)$/.test(lowerAt(tokens, written.from))
  const apposed = described && lastBefore(everyone.names, written.from, ({ to }) => to === comma)
  return apposed || written
}

const NOW = /^(?:now|then|once|formerly|currently|previously|himself|herself)$/

/** "The head of" in front of "the union": with it, or what it hangs on. */
function outer(tokens: Tokens, everyone: Cast, inner: Mention): Mention | undefined {
  let at = inner.from - 1
  if (DETERMINER.test(lowerAt(tokens, at))) at--
  const joint = lowerAt(tokens, at)
  if (!PREPOSITION.test(joint)) return undefined
  while (PREPOSITION.test(lowerAt(tokens, at - 1))) at--
  const before = nearest(tokens, everyone, at)
  if (!before) return undefined
  const { kind, from, text } = before
  if (kind !== 'thing' && kind !== 'people' && kind !== 'person') return before
  const noun = kind === 'thing' ? (/[^s]s$/.test(text) ? 'people' : 'person') : kind
  return { ...asMention(tokens, from, inner.to), kind: noun }
}

const DETERMINER = /^(?:the|an?|this|that|his|her|its|their|our|my)$/
const PREPOSITION = /^(?:of|in|on|at|from|for|with|near|inside|outside|behind|across|around|by|under|within)$/

type Count = 'one' | 'several' | undefined

function verbAfter(tokens: Tokens, from: number): Count {
  let at = from
  while (at < from + 3 && isAdverb(lowerAt(tokens, at))) at++
  const word = lowerAt(tokens, at)
  if (PLURAL_VERBS.has(word)) return 'several'
  return SINGULAR_VERBS.has(word) ? 'one' : undefined
}

/** Whether it is surely a person or people, so many as the verb says. */
function isSomebody(tokens: Tokens, who: Mention, word: string, verb: Count): boolean {
  const inPlace =
    (who.kind === 'unknown' || (word === 'whose' && who.kind === 'body')) &&
    /^(?:in|at|on|near|from)$/.test(lowerAt(tokens, who.from - 1))
  return who.kind !== 'thing' && !inPlace && maySpeak(who, word, verb)
}

function maySpeak({ kind, text }: Mention, word: string, verb: Count): boolean {
  if (word === 'whose') return kind !== 'place'
  if (kind === 'body' || kind === 'document' || kind === 'place') return false
  const several = kind === 'people' || (kind === 'thing' && /[^s]s$/.test(text))
  return verb === undefined || several === (verb === 'several')
}
