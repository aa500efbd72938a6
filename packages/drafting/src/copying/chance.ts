import type { Evidence } from './evidence.ts'

/**
 * What each kind of evidence adds to the log-odds that one page took from the other: a logistic regression over
 * the pairs of written incidents and of made piles. `npm run bench copies` shows how the chances hold.
 */
const BASE = -3.65
/** Of the logarithm of what is shared beyond one voice, in units of so many nats. */
const FURTHER = { weight: 2.75, unit: 4 }
/** Of a run of words that two who write by themselves do not both hit upon, where there is more than one voice. */
const LONG_RUN = 2.2
/** Of the logarithm of statements, beyond the first, that both have of one speaker. */
const STATEMENTS = 0.75
const CREDIT = 0.95
/**
 * Of a credit where both have more than one voice: more than the regression gives it, since the pairs that have
 * one are few and all of them copies.
 */
const CREDIT_OF_MORE = 2.2

/** From so many words in a row a run begins to tell, and from so many it tells all that it can. */
const RUN = { from: 7, to: 11 }
/** With so much beyond one voice, in nats, it is more than one. */
const MORE = 6

/** The chance that one of the two took from the other, or both from a third, 0–1. */
export function chanceOf({ shared, pairs, strands, further, credits }: Evidence): number {
  const longest = shared.longest?.words ?? 0
  const long = between(0, (longest - RUN.from) / (RUN.to - RUN.from), 1) * Math.min(1, further / MORE)
  const credit = credits.a || credits.b ? CREDIT + (strands > 1 ? CREDIT_OF_MORE : 0) : 0
  return logistic(
    BASE +
      FURTHER.weight * Math.log(1 + further / FURTHER.unit) +
      LONG_RUN * long +
      STATEMENTS * Math.log(Math.max(1, pairs.length)) +
      credit,
  )
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
