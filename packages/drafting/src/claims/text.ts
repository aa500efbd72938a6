import type { Saying } from './sayings.ts'
import { clauseOn, denies } from './stance.ts'
import { cosine, countsOf, unit, type Vector } from './vectors.ts'
import { DOUBT, REJECTION } from './words/denial.ts'

/** Words of a claim: fewer say too little, more say several things. */
const FIT = { least: 3, most: 14 }
/** What a claim loses for each of these, against one that is plain. */
const COST = { denial: 0.5, person: 0.15, length: 0.03, unsure: 0.3, open: 0.1 }

/**
 * The plainest statement of a matter, cut to the part that speaks of it: it says yes, and of no "I" or
 * "they".
 */
export function claimText(centre: Vector, sayings: readonly Saying[]): string {
  let best = { text: '', worth: Number.NEGATIVE_INFINITY }
  for (const saying of sayings) {
    for (const text of formsOf(centre, saying.words)) {
      const worth = plainness(text, centre, saying)
      if (worth > best.worth) best = { text, worth }
    }
  }
  return sentence(best.text)
}

function formsOf(centre: Vector, words: string): string[] {
  const sentences = words.split(/(?<=[.!?])\s+|\s*…\s*/).filter((each) => each.trim() !== '')
  return [...sentences, clauseOn(centre, words)].map((each) => each.replace(/\s+/g, ' ').trim())
}

function plainness(text: string, centre: Vector, saying: Saying): number {
  const count = text.split(' ').length
  const far = Math.max(0, FIT.least - count) * 4 + Math.max(0, count - FIT.most)
  return (
    cosine(unit(countsOf(text, 0.8)), centre) -
    COST.denial * Number(denies(centre, { ...saying, words: text })) -
    COST.person * Number(/\b(?:I|we|you|he|she|they|it|my|our|your|his|her|them|that|this)\b/i.test(text)) -
    COST.unsure * Number(DOUBT.test(text) || REJECTION.test(text) || saying.act === 'doubt') -
    COST.open * Number(!/^(?:the|a|an|\p{Lu})/u.test(text)) -
    COST.length * far
  )
}

/** With a capital, and one full stop. */
function sentence(text: string): string {
  const bare = text.replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s.,;:!?…-]+$/g, '')
  return bare === '' ? '' : `${bare[0]?.toUpperCase()}${bare.slice(1)}.`
}
