/**
 * "Rumours swept the capital that …", "Whispers persist that …", "Reports that …": a noun for what is said,
 * and nobody who says it.
 */
import { IDLE, RUMOURS, SPREADS } from '../../data/rumours.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { opensSentence, type Rule, sentenceEnd } from './rule.ts'

/** How many words may stand between the noun and its clause. */
const APART = 12

export const rumours: Rule = {
  opens: (word) => RUMOURS.has(word),
  read(tokens, places) {
    const found: Linked[] = []
    for (const i of places) {
      const from = phraseStart(tokens, i)
      if (!opensSentence(tokens, from)) continue
      const verb = spreadsAt(tokens, i + 1)
      const that = verb < 0 ? -1 : clauseAfter(tokens, verb)
      if (that < 0) continue
      const to = sentenceEnd(tokens, that)
      if (to - that >= SHORTEST) found.push(ruled({ cue: [from, verb + 1], contents: [[that, to]] }))
    }
    return found
  },
}

const SHORTEST = 3

/** Where the noun's own phrase begins: "unconfirmed reports", "a persistent rumour". */
function phraseStart(tokens: Tokens, noun: number): number {
  let from = noun
  while (from > noun - 3 && from > 0 && tokens.sentence[from - 1] === tokens.sentence[noun]) {
    if (
      !/^\p{L}[\p{L}-]*$/u.test(wordAt(tokens, from - 1)) ||
      /^(?:by|of|from|to)$/i.test(wordAt(tokens, from - 1))
    )
      break
    from--
  }
  return from
}

/** The verb right after the noun, its auxiliaries between; "had it" and "says" are not of spreading. */
function spreadsAt(tokens: Tokens, from: number): number {
  let at = from
  while (
    at < from + 3 &&
    /^(?:has|have|had|been|also|is|are|was|were|soon|then|now|already)$/.test(lowerAt(tokens, at))
  )
    at++
  return SPREADS.has(lowerAt(tokens, at))
    ? at
    : at > from && SPREADS.has(lowerAt(tokens, at - 1))
      ? at - 1
      : -1
}

function clauseAfter(tokens: Tokens, verb: number): number {
  for (let i = verb + 1; i <= verb + APART && tokens.sentence[i] === tokens.sentence[verb]; i++) {
    if (lowerAt(tokens, i) === 'that') return i
    if (/^[.,;:]$/.test(wordAt(tokens, i))) return -1
  }
  return -1
}

/** A source of nothing but such a noun is nobody: "whispers persist", "rumours say". */
export function isIdle(tokens: Tokens, { source }: Linked): boolean {
  return source !== undefined && source.to - source.from <= 3 && IDLE.has(lowerAt(tokens, source.to - 1))
}
