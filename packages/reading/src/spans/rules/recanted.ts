/**
 * "The ministry no longer stands by its estimate that …": whoever takes back is the source, the model or no.
 */
import { TAKES_BACK, TAKING } from '../../data/recanting.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../../text/tokens.ts'
import { opensPhrase, phraseBefore } from '../grammar/noun-phrases.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { opensSentence, type Rule, sentenceEnd } from './rule.ts'

/** How many words say that something is taken back. */
const REACH = 12
/** How many may stand between whoever takes back and the verb. */
const BESIDE = 5

export const recanted: Rule = {
  opens: (word) => TAKING.test(word),
  read(tokens, places) {
    const found: Linked[] = []
    let past = 0
    for (const i of places) {
      if (i <= past || (lowerAt(tokens, i) === 'no' && !isNoLonger(tokens, i))) continue
      const source = takerBefore(tokens, i)
      const taken = source ? takenAt(tokens, i) : undefined
      const end = sentenceEnd(tokens, i)
      if (!source || !taken || end < taken.to) continue
      found.push(
        ruled({ cue: [i, taken.from], source, contents: [[taken.from, taken.clause ? end : taken.to]] }),
      )
      past = taken.to
    }
    return found
  },
}

const isNoLonger = (tokens: Tokens, i: number): boolean => lowerAt(tokens, i + 1) === 'longer'

/** The subject, only auxiliaries between it and the verb. */
function takerBefore(tokens: Tokens, verb: number): [number, number] | undefined {
  let to = verb
  while (to > verb - BESIDE && BETWEEN.test(lowerAt(tokens, to - 1))) to--
  if (/^(?:he|she|they|it)$/.test(lowerAt(tokens, to - 1))) return [to - 1, to]
  const from = phraseBefore(tokens, to)
  return from >= 0 &&
    from < to &&
    (opensSentence(tokens, from) || follows(tokens, from)) &&
    opensPhrase(tokens, from)
    ? [from, to]
    : undefined
}

const BETWEEN = /^(?:has|have|had|since|later|now|then|also|already|\p{L}+ly)$/u

/** After a comma, or a day that opens the sentence: "on Friday the florist". */
const follows = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === ',' ||
  /day$/.test(wordAt(tokens, at - 1)) ||
  /^(?:and|but)$/.test(lowerAt(tokens, at - 1))

const CLAUSE = /^(?:that|saying|which|claiming|alleging)$/

/** The thing taken back: from its determiner, with whether a clause says what it was. */
function takenAt(tokens: Tokens, verb: number): { from: number; to: number; clause: boolean } | undefined {
  const words = lowerWords(tokens, verb, verb + REACH)
  const match = TAKES_BACK.exec(words.join(' '))
  if (!match) return undefined
  const to = verb + match[0].split(' ').length
  for (let i = verb + 1; i < to; i++)
    if (/^(?:the|a|an|his|her|its|their|my|our|this|that)$/.test(lowerAt(tokens, i)))
      return { from: i, to, clause: CLAUSE.test(lowerAt(tokens, to)) }
  // "No longer stands by its estimate": the verb alone matched.
  const noun = /^(?:the|his|her|its|their|my|our|that)$/.test(lowerAt(tokens, to)) ? to : -1
  return noun < 0 ? undefined : { from: noun, to: noun + 2, clause: true }
}
