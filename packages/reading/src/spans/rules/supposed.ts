/** "The question is whether …", "one fear that has spread is that …": a thought, and nobody who thinks it. */
import { THOUGHTS } from '../../data/noun-cues.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { opensSentence, type Rule, sentenceEnd } from './rule.ts'

export const supposed: Rule = {
  opens: (word) => THOUGHTS.has(word),
  read(tokens, places) {
    const found: Linked[] = []
    for (const i of places) {
      const from = phraseStart(tokens, i)
      const clause = from < 0 ? -1 : clauseAfter(tokens, i + 1)
      const to = clause < 0 ? -1 : sentenceEnd(tokens, clause)
      if (to - clause >= SHORTEST) found.push(ruled({ cue: [from, clause], contents: [[clause, to]] }))
    }
    return found
  },
}

const SHORTEST = 3

/** Where "the big question" begins, if it opens its clause: -1 where it does not, or is somebody's. */
function phraseStart(tokens: Tokens, noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - ADJECTIVES; i--) {
    const word = lowerAt(tokens, i)
    if (/^(?:the|an?|one|another|some)$/.test(word)) return opensClause(tokens, i) ? i : -1
    if (!/^\p{Ll}[\p{Ll}-]*$/u.test(word)) return -1
  }
  return -1
}

const ADJECTIVES = 3

const opensClause = (tokens: Tokens, at: number): boolean =>
  opensSentence(tokens, at) || /^(?:[,;:—–]|--|and|but|so|because|while)$/.test(lowerAt(tokens, at - 1))

/** Where the clause after its "is" begins; -1 where none does, or where it is said whose the thought is. */
function clauseAfter(tokens: Tokens, from: number): number {
  for (let i = from; i < from + APART; i++) {
    const word = lowerAt(tokens, i)
    const after = /^(?:now|still|always|simply)$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1
    if (BE.test(word) && CLAUSE.test(lowerAt(tokens, after))) return after
    if (!/^[\p{L}-]+$/u.test(word) || OWNED.test(word)) return -1
  }
  return -1
}

/** How many words may stand between the noun and its clause. */
const APART = 7
const BE = /^(?:is|was|are|were|been|remains?|remained)$/
const CLAUSE = /^(?:that|whether)$/
const OWNED = /^(?:of|for|by|from|among|in|i|we|he|she|they|you)$/
