/**
 * "Rumours swept the capital that …", "Whispers persist that …", "Reports that …", "There was talk in the
 * village that …": a noun for what is said, and nobody who says it.
 */
import { IDLE, RUMOURS, SPREADS } from '../../data/rumours.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../../text/tokens.ts'
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
      const read = thereIs(tokens, i) ?? spreading(tokens, from, i)
      if (read) found.push(read)
    }
    return found
  },
}

/** "Rumours swept the capital that …". */
function spreading(tokens: Tokens, from: number, noun: number): Linked | undefined {
  const verb = opensSentence(tokens, from) ? spreadsAt(tokens, noun + 1) : -1
  return verb < 0 ? undefined : saidFrom(tokens, from, verb + 1, clauseAfter(tokens, verb))
}

/** "There was talk in the village that …"; not "there is no talk". */
function thereIs(tokens: Tokens, noun: number): Linked | undefined {
  let there = noun
  while (there > noun - FAR && lowerAt(tokens, there) !== 'there') there--
  const between = lowerWords(tokens, there, noun)
  if (between[0] !== 'there' || !between.some((word) => BE.test(word))) return undefined
  if (between.some((word) => NONE.test(word)) || !opensSentence(tokens, there)) return undefined
  return saidFrom(tokens, there, noun + 1, clauseAfter(tokens, noun))
}

const FAR = 7
const BE = /^(?:is|are|was|were|been|['’]s)$/
const NONE = /^(?:no|not|n['’]t|never|little|few)$/

function saidFrom(tokens: Tokens, from: number, cueEnd: number, that: number): Linked | undefined {
  const to = that < 0 ? -1 : sentenceEnd(tokens, that)
  return to - that >= SHORTEST ? ruled({ cue: [from, cueEnd], contents: [[that, to]] }) : undefined
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
