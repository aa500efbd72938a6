import type { Evidence } from './evidence.ts'

/**
 * What each kind of evidence adds to the log-odds that one page took from the other. Weights set by hand on
 * five written incidents with nine pairs: an order of likelihood rather than a calibrated chance.
 */
const BASE = -7.8
const PER_STRAND = 1.2
const PER_NAT = 0.15
/** Of words outside quotation marks: a sentence in common proves little, three of them nearly all. */
const PER_OWN_WORD = 1 / 12
const MOST_BY_OWN_WORDS = 9
/**
 * Of the logarithm of quoted words, where more than one voice is quoted: one speech is open to all who heard
 * it.
 */
const PER_QUOTED = 0.7
const CREDIT = 4.5
/** Strands beyond this say no more. */
const MOST_STRANDS = 8
const MOST_WEIGHT = 60

/** The chance that one of the two took from the other, or both from a third, 0–1. */
export function chanceOf(evidence: Evidence): number {
  const { strands, weight, ownWords, quotedWords, credits } = evidence
  const logit =
    BASE +
    PER_STRAND * Math.min(strands, MOST_STRANDS) +
    PER_NAT * Math.min(weight, MOST_WEIGHT) +
    Math.min(PER_OWN_WORD * ownWords, MOST_BY_OWN_WORDS) +
    (strands > 1 ? PER_QUOTED * Math.log(1 + quotedWords) : 0) +
    (credits.a || credits.b ? CREDIT : 0)
  return logistic(logit)
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}
