import type { Rarity } from '../terms/rarity.ts'
import type { Saying } from './sayings.ts'
import { clauseOn, denies } from './stance.ts'
import { cosine, type Vector, vectorOf } from './vectors.ts'
import { DOUBT, REJECTION } from './words/denial.ts'

/** Words of a claim: fewer say too little, more say several things. */
const FIT = { least: 3, most: 14 }
/** What a claim loses for each of these, against one that is plain. */
const COST = { denial: 0.5, person: 0.15, length: 0.03, unsure: 0.3, open: 0.1, fragment: 0.3, broken: 0.2 }

/** How a stretch begins that is no sentence by itself, or a question. */
const FRAGMENT =
  /^(?:and|but|or|nor|so|as|like|of|in|on|at|to|for|from|by|with|about|than|because|whether|how|what|where|when|which|who|why|is|are|was|were|had|has|have|been|be)\b/i
/** A verb that is bound to a time, as far as a list and endings tell. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|\w{2,}ed|came|went|gave|took|left|shot|fell|ran|drove|saw|heard|brought|sold|stole|broke|struck|hit|threw|blew|sank|stood|lay|sat|held|kept|lost|found|made|put|cut|shut|led|rose|flew|wrote|paid|sent|told|knew|got|let|set)\b/i
/** Quotation marks: what they open is often closed elsewhere. */
const QUOTES = /["“”«»]/g

/**
 * The plainest statement of a matter, cut to the part that speaks of it: it says yes, and of no "I" or
 * "they".
 */
export function claimText(centre: Vector, sayings: readonly Saying[], rarity: Rarity): string {
  let best = { text: '', worth: Number.NEGATIVE_INFINITY }
  for (const saying of sayings) {
    for (const text of formsOf(centre, saying.words, rarity)) {
      const worth = plainness(text, centre, saying, rarity)
      if (worth > best.worth) best = { text, worth }
    }
  }
  return sentence(best.text)
}

function formsOf(centre: Vector, words: string, rarity: Rarity): string[] {
  const sentences = words.split(/(?<=[.!?])\s+|\s*…\s*/).filter((each) => each.trim() !== '')
  return [...sentences, clauseOn(centre, words, rarity)].map((each) => each.replace(/\s+/g, ' ').trim())
}

function plainness(text: string, centre: Vector, saying: Saying, rarity: Rarity): number {
  const count = text.split(' ').length
  const far = Math.max(0, FIT.least - count) * 4 + Math.max(0, count - FIT.most)
  return (
    cosine(vectorOf(text, rarity), centre) -
    COST.denial * Number(denies(centre, { ...saying, words: text }, rarity)) -
    COST.person * Number(/\b(?:I|we|you|he|she|they|it|my|our|your|his|her|them|that|this)\b/i.test(text)) -
    COST.unsure * Number(DOUBT.test(text) || REJECTION.test(text) || saying.act === 'doubt') -
    COST.open * Number(!/^(?:the|a|an|\p{Lu})/u.test(text)) -
    COST.fragment * Number(FRAGMENT.test(text) || !VERB.test(text)) -
    COST.broken * Number(text.match(QUOTES) !== null) -
    COST.length * far
  )
}

/** With a capital, one full stop, and no quotation mark whose other half is cut away. */
function sentence(text: string): string {
  const whole = (text.match(QUOTES) ?? []).length % 2 === 1 ? text.replace(QUOTES, '') : text
  const bare = whole.replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s.,;:!?…-]+$/g, '')
  return bare === '' ? '' : `${bare[0]?.toUpperCase()}${bare.slice(1)}.`
}
