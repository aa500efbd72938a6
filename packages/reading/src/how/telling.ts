/** Whether somebody in the content told the source: "his landlady told him that …". */
import { TURNING } from '../data/basis.ts'
import { BEFORE_NOUNS } from '../data/clauses.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { isAdverb } from '../text/clauses.ts'
import { type FromTo, lowerAt } from '../text/tokens.ts'
import { matchesIn, tokensUnder } from './line.ts'
import { isOpen } from './open.ts'
import { headOf, type Spoken, sourceWord, standsFor } from './spoken.ts'
import { mayTell, type Told, told } from './tellers.ts'

const TELLING =
  / (?<verb>(?:had |has |have |later |also |then |once |since |already )*(?:tells?(?= (?:me|us) (?!all|every|how|what|why))|told|informed|assured|notified|warned|wrote to|said to|explained to|confided in|confided to|texted|emailed)) (?<whom>me|us|him|her|them) (?!to |not to |a |an |names |no |(?:he|she|we|i|they) (?:could|can|should|must|had to|have to|needed))/dg

/** "His landlady told him that …". */
export function toldIt(given: Spoken): Told | null {
  const { own } = given
  for (const match of matchesIn(own, TELLING)) {
    const { verb, whom } = match.indices?.groups ?? {}
    const teller = verb && tellerBefore(given, verb[0])
    if (!teller || !whom || isOpen(own, verb[0])) continue
    const [at, end] = tokensUnder(own, whom[0], whom[1])
    if (isTold(given, at, teller)) return told(given, teller[0], teller[1], [teller[0], end])
  }
  return null
}

/** Whoever was told is the source: "me", or "him" where the teller is somebody else. */
function isTold(given: Spoken, at: number, [from, to]: FromTo): boolean {
  if (!mayTell(given, from, to) || TALKERS.test(headOf(given.tokens, from, to))) return false
  return (to - from > 1 || lowerAt(given.tokens, from) !== sourceWord(given)) && standsFor(given, at)
}

/** Subjects that are nobody who told it. */
const TALKERS = /^(?:you|which|that|yours|everything|something|nothing)$/

const STOPS =
  /^(?:that|and|but|because|when|while|after|before|as|if|until|since|where|how|what|times|for|than|–|—|--|-|[,.;:|()])$/

const PRONOUN = /^(?:he|she|they|someone|somebody)$/

/** Longest phrase of a teller. */
const LONGEST = 9

/**
 * The subject of a telling verb: the words back to where its clause opens; of "a source who told", the
 * noun's.
 */
function tellerBefore({ own, tokens }: Spoken, at: number): [number, number] | undefined {
  const words = own.text.slice(1, at).trim().split(' ')
  const end = subjectEnd(words)
  let start = end
  while (start > 0 && end - start < LONGEST && !STOPS.test(words[start - 1] ?? '')) {
    if (
      PRONOUN.test(words[start] ?? '') ||
      (BEFORE_NOUNS.has(words[start]) && !SUBORDINATING.has(words[start - 1]))
    )
      break
    start--
  }
  const before = words[start - 1] ?? ''
  if (end <= start || TURNING.has(words[start]) || lowerAt(tokens, (own.tokens[start] ?? 0) - 1) === 'what')
    return undefined
  // "The moment they told us of": the clause hangs on a noun.
  if (PRONOUN.test(words[start] ?? '') && /^\p{L}/u.test(before) && !STOPS.test(before) && !isAdverb(before))
    return undefined
  const [from, to] = [own.tokens[start], own.tokens[end - 1]]
  if (from === undefined || to === undefined) return undefined
  return [from, to + 1]
}

/** "Her brother, a guard at the depot, had told her": the aside is not the head, nor is "who". */
function subjectEnd(words: readonly string[]): number {
  const last = words.length - 1
  if (words[last] === 'who' || words[last] === 'which') return last
  const open = words[last] === ',' ? words.lastIndexOf(',', last - 1) : -1
  return open > 0 && last - open < 14 ? open : words.length
}
