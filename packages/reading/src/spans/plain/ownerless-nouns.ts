/** "The idea that it was paid", "concern over the bridge": a noun of saying or thinking, and nobody's. */
import { SAYINGS, WORRIES } from '../../data/noun-cues.ts'
import { PREPOSITIONS } from '../../data/phrases.ts'
import { isGenitive } from '../../text/name-words.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { opensThatClause } from '../rules/rule.ts'
import { contentAfter } from './owned-nouns.ts'

export function ownerlessAt(tokens: Tokens, noun: number): Linked | undefined {
  const word = lowerAt(tokens, noun)
  const next = lowerAt(tokens, noun + 1)
  const opens =
    next === 'that'
      ? SAYINGS.has(word) && opensThatClause(tokens, noun + 1)
      : /^(?:about|over)$/.test(next) && WORRIES.has(word)
  if (!opens || !isNobodys(tokens, noun)) return undefined
  const content = contentAfter(tokens, noun + 1, !PREPOSITIONS.has(lowerAt(tokens, noun - 2)))
  return content && ruled({ cue: [noun, noun + 1], contents: [content] })
}

/** Neither "his claim" nor "made the claim", "has a fear", "the group's claim". */
function isNobodys(tokens: Tokens, noun: number): boolean {
  let from = noun
  while (noun - from < ADJECTIVES && !DETERMINER.test(lowerAt(tokens, from))) from--
  for (let i = noun - 1; i >= noun - ADJECTIVES && i >= from; i--)
    if (isGenitive(lowerAt(tokens, i)) || POSSESSIVE.test(lowerAt(tokens, i))) return false
  const before = DETERMINER.test(lowerAt(tokens, from)) ? from - 1 : noun - 1
  return !HOLDS.test(lowerAt(tokens, before))
}

const ADJECTIVES = 3
const DETERMINER = /^(?:the|an?|any|no|this|that|these|those|some)$/
const POSSESSIVE = /^(?:my|our|your|his|her|its|their|whose)$/
/** Verbs whose subject is whose the noun is. */
const HOLDS =
  /^(?:ha(?:s|ve|d|ving)|ma(?:kes?|de|king)|voic(?:es?|ed|ing)|express(?:es|ed|ing)?|rais(?:es?|ed|ing)|issu(?:es?|ed|ing)|hold(?:s|ing)?|held|shar(?:es?|ed|ing)|voiced|repeat(?:s|ed|ing)?|float(?:s|ed|ing)?|offer(?:s|ed|ing)?|got|g[ai]ves?|giving)$/
