/**
 * "The charge by the rangers that …", "the porter's story that …": whoever's it is says it; and whoever it
 * "was rejected by" says that of the whole.
 */
import { REACTED, SAYINGS } from '../../data/noun-cues.ts'
import { SPREADS, TURNS_OUT } from '../../data/rumours.ts'
import { finiteAt, isAdverb } from '../../text/clauses.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { opensPhrase, phraseBefore } from '../grammar/noun-phrases.ts'
import type { Linked } from '../links/links.ts'
import { type Ranges, ruled } from '../links/ruled.ts'
import { opensSentence, opensThatClause, type Rule, sentenceEnd } from './rule.ts'

/** The words of a claim without its clause. */
interface Claim extends Pick<Ranges, 'source' | 'cue'> {
  readonly from: number
  readonly that: number
}

export const nounCues: Rule = {
  opens: (word) => SAYINGS.has(word),
  read(tokens, places) {
    const found: Linked[] = []
    let past = -1
    for (const i of places) {
      const claim = i > past ? claimAt(tokens, i) : undefined
      const end = claim && opensThatClause(tokens, claim.that) ? sentenceEnd(tokens, claim.that) : -1
      if (!claim || end - claim.that < SHORTEST) continue
      const verb = mainVerb(tokens, claim.that + SHORTEST, end)
      const reaction = verb < 0 ? undefined : reactionAt(tokens, claim.from, verb, end)
      if (reaction) found.push(ruled(reaction))
      else if (claim.source || (verb >= 0 && opensSentence(tokens, claim.from)))
        found.push(ruled({ ...claim, contents: [[claim.that, verb < 0 ? end : verb]] }))
      past = claim.that
    }
    return found
  },
}

/** A shorter clause is none. */
const SHORTEST = 3
/** How many words may stand between the noun and its clause. */
const APART = 9

function claimAt(tokens: Tokens, noun: number): Claim | undefined {
  const article = /^(?:the|a|an|this|these|those|any|no)$/.test(lowerAt(tokens, noun - 1)) ? noun - 1 : noun
  if (lowerAt(tokens, noun + 1) === 'that') return owned(tokens, noun, article)
  if (!/^(?:by|from|of)$/.test(lowerAt(tokens, noun + 1)) || !opensPhrase(tokens, noun + 2)) return undefined
  for (let i = noun + 3; i < noun + 2 + APART && /^[\p{L}\p{N}'’]/u.test(wordAt(tokens, i)); i++)
    if (lowerAt(tokens, i) === 'that')
      return { from: article, cue: [article, noun + 1], source: [noun + 2, i], that: i }
  return undefined
}

/** "The porter's story that", or, without an owner, "the theory that". */
function owned(tokens: Tokens, noun: number, article: number): Claim | undefined {
  const of = [noun - 1, noun - 2].find((i) => /^['’]s?$/.test(wordAt(tokens, i)))
  if (of === undefined)
    return article < noun || opensSentence(tokens, noun)
      ? { from: article, cue: [article, noun + 1], that: noun + 1 }
      : undefined
  const owner = phraseBefore(tokens, of)
  const from = lowerAt(tokens, owner) === 'that' ? owner + 1 : owner
  return from < 0 || NO_OWNER.test(lowerAt(tokens, of - 1))
    ? undefined
    : { from, cue: [of + 1, noun + 1], source: [from, of + 1], that: noun + 1 }
}

/** "There's", "it's": no owner. */
const NO_OWNER = /^(?:there|it|he|she|that|this|what|who|here|let|how)$/

/**
 * The verb of the sentence whose subject the claim is: "was rejected", "swept the city"; -1 where none is.
 */
function mainVerb(tokens: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const word = lowerAt(tokens, i)
    if (BE.test(word) && REACTED.has(lowerAt(tokens, participleAfter(tokens, i)))) return i
    if (!(SPREADS.has(word) || TURNS_OUT.has(word)) || word.endsWith('ing') || LIGHT.test(word)) continue
    const before = lowerAt(tokens, i - 1)
    if (!/^(?:had|has|have|was|were|,)$/.test(before)) return i
    // "That the vote was rigged | have circulated": the clause has its own verb.
    if (/^(?:has|have)$/.test(before) && hasVerb(tokens, from - SHORTEST + 1, i - 1)) return i - 1
  }
  return -1
}

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finiteAt(tokens, i)) return true
  return false
}

const BE = /^(?:is|are|was|were|has|have|had)$/
const LIGHT =
  /^(?:is|are|was|were|has|had|come|came|comes|go|goes|went|going|ran|run|runs|broke|break|reach(?:es|ed)?|grow|grew|grows)$/

function participleAfter(tokens: Tokens, be: number): number {
  let at = be + 1
  while (
    at < be + 4 &&
    (/^(?:been|since|now|long)$/.test(lowerAt(tokens, at)) || isAdverb(lowerAt(tokens, at)))
  )
    at++
  return at
}

/** Whoever it was rejected by, of the claim as a whole. */
function reactionAt(tokens: Tokens, from: number, verb: number, end: number): Ranges | undefined {
  const by = participleAfter(tokens, verb) + 1
  if (lowerAt(tokens, by) !== 'by' || !opensAgent(tokens, by + 1)) return undefined
  let to = by + 1
  while (to < end && !/^(?:[,;:—–(]|who|which|that|when|because|but|and|while)$/.test(lowerAt(tokens, to)))
    to++
  const end2 = lowerAt(tokens, verb - 1) === ',' ? verb - 1 : verb
  return { cue: [verb, by + 1], source: [by + 1, to], contents: [[from, end2]] }
}

/** "By at least three members", as well as what opens any phrase. */
const opensAgent = (tokens: Tokens, at: number): boolean =>
  opensPhrase(tokens, at) || /^(?:at|more|fewer|up|nearly|about|over)$/.test(lowerAt(tokens, at))
