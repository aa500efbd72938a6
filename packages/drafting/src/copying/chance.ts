import type { Evidence } from './evidence.ts'

/**
 * What each kind of evidence adds to the log-odds that one page took from the other: a logistic regression
 * over the pairs of written incidents and of made piles. `npm run bench copies` shows how the chances hold.
 */
const BASE = -4
/** Of the logarithm of what is shared beyond one voice, in units of so many nats. */
const FURTHER = { weight: 2.6, unit: 4 }
/**
 * Of a run of words that two who write by themselves do not both hit upon, where there is more than one
 * voice.
 */
const LONG_RUN = 1.7
/** Of the logarithm of statements, beyond the first, that both have of one speaker. */
const STATEMENTS = 0.45
/** Of each standard deviation by which the two share words that others lack, up to so many. */
const ALONE = { weight: 1.8, most: 3 }
const CREDIT = 1.4
/**
 * Of a credit where both have more than one voice: more than the regression gives it, since the pairs that
 * have one are few and all of them copies.
 */
const CREDIT_OF_MORE = 2.1

/**
 * Of a page most of which stands in the other, where there is more than one voice: set by hand, since such
 * pages are copies for other reasons too, and only short ones need it.
 */
const MOST_OF_IT = 2

/** From so much of a page on its share in the other tells, and from so much it tells all that it can. */
const SHARE = { from: 0.3, to: 0.7 }
/** From so many words in a row a run begins to tell, and from so many it tells all that it can. */
const RUN = { from: 7, to: 11 }
/** With so much beyond one voice, in nats, it is more than one. */
const MORE = 6

/** The chance that one of the two took from the other, or both from a third, 0–1. */
export function chanceOf({ shared, pairs, strands, further, alone, credits }: Evidence): number {
  const longest = shared.longest?.words ?? 0
  const more = Math.min(1, further / MORE)
  const long = risen(longest, RUN) * more
  const most = risen(Math.max(shared.share.a, shared.share.b), SHARE) * more
  const credit = credits.a || credits.b ? CREDIT + (strands > 1 ? CREDIT_OF_MORE : 0) : 0
  return logistic(
    BASE +
      FURTHER.weight * Math.log(1 + further / FURTHER.unit) +
      LONG_RUN * long +
      MOST_OF_IT * most +
      STATEMENTS * Math.log(Math.max(1, pairs.length)) +
      ALONE.weight * between(0, alone, ALONE.most) +
      credit,
  )
}

export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** How far a value has come from the one to the other, 0–1. */
function risen(value: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return between(0, (value - from) / (to - from), 1)
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
