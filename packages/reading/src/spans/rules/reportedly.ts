/**
 * "The bridge reportedly collapsed": the clause around the adverb is what is said, by nobody in particular.
 * "Reportedly said" is left to the model: its subject speaks.
 */
import { REPORTEDLY } from '../../data/rumours.ts'
import { mainClause } from '../../text/clauses.ts'
import { mayCue } from '../../text/cues.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import type { Rule } from './rule.ts'

export const reportedly: Rule = {
  opens: (word) => REPORTEDLY.has(word),
  read(tokens, places) {
    const found: Linked[] = []
    for (const i of places) {
      if (mayCue(wordAt(tokens, i + 1))) continue
      const [from, to] = clauseAround(tokens, i)
      if (to - i < SHORTEST || !isPredicated(tokens, from, i)) continue
      found.push(
        ruled({
          cue: [i, i + 1],
          contents: [
            [from, i],
            [i + 1, to],
          ],
        }),
      )
    }
    return found
  },
}

const SHORTEST = 2
/**
 * Whether the adverb stands between a subject and its verb: "he reportedly left", "he was reportedly seen";
 * not "for allegedly leaving", "the gun he allegedly used", "the supposedly new gun".
 */
function isPredicated(tokens: Tokens, from: number, at: number): boolean {
  let to = at
  while (to > from && AUXILIARY.test(lowerAt(tokens, to - 1))) to--
  const subject = lowerWords(tokens, from, to)
  if (subject.length === 0 || NO_SUBJECT.test(subject.at(-1) ?? '')) return false
  if (to === at && /ing$/.test(lowerAt(tokens, at + 1))) return false
  const reduced = subject.length > 1 && /^(?:i|he|she|they|we|it|you)$/.test(subject.at(-1) ?? '')
  return !reduced && mainClause([...subject, 'went']).subject.length === subject.length
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|could|may|might|not|also|both|all|['’]s|['’]ve|['’]d)$/
const NO_SUBJECT =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|for|of|from|by|with|in|on|at|to|after|over|about|as|than|said|says)$/

/** A clause has at most so many words on either side of the adverb. */
const REACH = 40

/** Up to the marks and joining words on either side. */
function clauseAround(tokens: Tokens, at: number): [number, number] {
  const within = (i: number): boolean => tokens.sentence[i] === tokens.sentence[at]
  let from = at
  while (from > 0 && at - from < REACH && within(from - 1) && !BEFORE.test(lowerAt(tokens, from - 1))) from--
  let to = at + 1
  while (to < tokens.words.length && to - at < REACH && within(to) && !AFTER.test(wordAt(tokens, to))) to++
  return [from, to]
}

const BEFORE =
  /^(?:[,;:.!?—–()"“”]|and|but|or|that|which|who|because|while|when|after|before|if|as|since|although|though|where)$/
const AFTER = /^(?:[,;:.!?—–()"“”]|but|which|who|because|while|although|though)$/
