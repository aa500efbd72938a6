/**
 * "Learned that no matter the weather,| the pupils will insist on a walk": what stands in front of a clause
 * that "that" has begun is not the whole of it, and a statement found in the rest is read again inside.
 */
import { AUXILIARIES } from '../../data/clauses.ts'
import { PREPOSITIONS } from '../../data/phrases.ts'
import { finiteAt } from '../../text/clauses.ts'
import { isWordOrNumber } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function withFronted(tokens: Tokens, read: readonly Linked[]): Linked[] {
  const whole = read.map((linked) => stretched(tokens, linked))
  const taken = whole.flatMap(({ contents }, i) => (whole[i] === read[i] ? [] : contents))
  if (taken.length === 0) return whole
  return whole.filter(({ cue }) => !taken.some(({ from, to }) => from <= cue.from && cue.to <= to))
}

function stretched(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const [content, more] = contents
  if (!content || more || content.from !== cue.to || lowerAt(tokens, content.from) !== 'that') return linked
  if (wordAt(tokens, content.to) !== ',' || !(isFronted(tokens, content) || waits(tokens, content)))
    return linked
  const to = contentEnd(tokens, content.from, false)
  return to > content.to ? { ...linked, contents: [{ ...content, to }] } : linked
}

/** "That Ms Roy, | 41, | had lied": a subject whose verb comes behind an aside. */
function waits(tokens: Tokens, { from, to }: Span): boolean {
  if (to - from < 2 || hasVerb(tokens, from, to)) return false
  let end = to + 1
  while (end < to + ASIDE && isWordOrNumber(wordAt(tokens, end))) end++
  if (end === to + 1 || wordAt(tokens, end) !== ',' || hasVerb(tokens, to + 1, end)) return false
  return hasVerb(tokens, end + 1, end + 2)
}

/** Of an aside, in words. */
const ASIDE = 10

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (AUXILIARIES.has(lowerAt(tokens, i)) || finiteAt(tokens, i)) return true
  return false
}

/** "That in any weather", "that no matter the odds", "that if he wins". */
function isFronted(tokens: Tokens, { from, to }: Span): boolean {
  const word = lowerAt(tokens, from + 1)
  if (/^(?:if|when|while|although|though|unless|once|whenever|wherever)$/.test(word)) return true
  if (!PREPOSITIONS.has(word) && !(word === 'no' && lowerAt(tokens, from + 2) === 'matter')) return false
  return !hasVerb(tokens, from, to)
}
