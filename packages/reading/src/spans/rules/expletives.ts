/** "It is understood that …", "It has come to light that …": said by nobody in particular. */
import { IT_HAS, IT_IS, IT_IS_CLEAR } from '../../data/rumours.ts'
import { isAdverb } from '../../text/clauses.ts'
import { lowerAt, lowerWords, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { type Rule, sentenceEnd } from './rule.ts'

export const expletives: Rule = {
  opens: (word) => word === 'it',
  read: (tokens, places) => places.flatMap((it) => expletiveAt(tokens, it) ?? []),
}

export function expletiveAt(tokens: Tokens, it: number): Linked | undefined {
  if (lowerAt(tokens, it) !== 'it') return undefined
  const verb = impersonalEnd(tokens, it + 1)
  const that = verb < 0 ? -1 : clauseAfter(tokens, verb)
  const to = that < 0 ? -1 : sentenceEnd(tokens, that)
  return to - that >= SHORTEST ? ruled({ cue: [it, verb], contents: [[that, to]] }) : undefined
}

/** A shorter clause is none. */
const SHORTEST = 3

/** How many words may say when, before the clause: "on Friday", "late last week". */
const APART = 6

function clauseAfter(tokens: Tokens, from: number): number {
  for (let i = from; i <= from + APART; i++) {
    if (/^(?:that|whether)$/.test(lowerAt(tokens, i))) return i
    if (/^(?:by|to|\P{L}.*)$/u.test(lowerAt(tokens, i))) return -1
  }
  return -1
}

/** Where the words after an "it" that stands for nothing end, or -1 where it stands for something. */
function impersonalEnd(tokens: Tokens, from: number): number {
  let at = from
  while (at < from + AUXILIARIES && (AUXILIARY.test(lowerAt(tokens, at)) || isAdverb(lowerAt(tokens, at))))
    at++
  const [word, ...next] = lowerWords(tokens, at, at + 4)
  if (word === undefined) return -1
  if (IT_IS.has(word) && lowerWords(tokens, from, at).some((each) => BE.test(each))) return at + 1
  if (IT_IS_CLEAR.has(word) && lowerWords(tokens, from, at).some((each) => BE.test(each))) return at + 1
  if (IT_HAS.has(word)) return at + 1
  const phrase = [word, ...next].join(' ')
  return /^(?:come|came|comes) to light\b|^(?:become|became) known\b/.test(phrase)
    ? at + (word.startsWith('b') ? 2 : 3)
    : -1
}

const BE = /^(?:is|was|been|being|be|['’]s)$/
const AUXILIARIES = 4
const AUXILIARY = /^(?:is|was|has|had|been|being|['’]s|will|may|might|now|since|later|also|then|widely|not)$/
