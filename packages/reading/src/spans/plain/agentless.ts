/**
 * "He is seen as a moderate", "lawmakers are expected to vote", "a levy known as the toll": what others say
 * of somebody, and nobody who says it.
 */
import { LABELLING } from '../../data/passives.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import { opensInfinitive, passiveOf } from '../grammar/passive.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'

export function agentlessAt(tokens: Tokens, at: number): Linked | undefined {
  if (!passiveOf(tokens, { role: 'cue', from: at, to: at + 1, sure: 1 })) return undefined
  const from = complementAfter(tokens, at)
  const to = from < 0 ? -1 : contentEnd(tokens, from, true, oppositeAt(tokens, from))
  if (to <= from || lowerWords(tokens, at + 1, to).includes('by')) return undefined
  const subject = subjectOf(tokens, at, ['ing'])
  if (!subject || OWN.test(lowerAt(tokens, subject.from))) return undefined
  return ruled({
    cue: [subject.group, from],
    contents: [
      [subject.from, subject.to],
      [from, to],
    ],
  })
}

/** Of oneself one says so oneself: "I am told to wait". */
const OWN = /^(?:i|we|it|there)$/

/** Where what is said of the subject begins: after "as", at a "to" with a verb, or after a label. */
function complementAfter(tokens: Tokens, at: number): number {
  const next = lowerAt(tokens, at + 1)
  if (next === 'as') return lowerAt(tokens, at + 3) === 'as' ? -1 : at + 2
  if (next === 'to') return opensInfinitive(tokens.words, at + 1) ? at + 1 : -1
  return LABELLING.has(lowerAt(tokens, at)) && (QUOTE.test(wordAt(tokens, at + 1)) || isNoun(next))
    ? at + 1
    : -1
}

/** Where "… and not as a leader" begins, which is not said of the subject. */
function oppositeAt(tokens: Tokens, from: number): number {
  let at = from
  while (
    at < from + REACH &&
    !(/^(?:and|but|rather)$/.test(lowerAt(tokens, at)) && /^(?:not|than)$/.test(lowerAt(tokens, at + 1)))
  )
    at++
  return at
}

const REACH = 40
const QUOTE = /^(?:["“‘«]|''|``)$/
const isNoun = (word: string): boolean => /^(?:an?|the)$/.test(word)
