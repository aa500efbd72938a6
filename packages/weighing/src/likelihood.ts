import type { Assessment } from '@hearsay/case'

/** A likelihood in percent, bounds included. */
export type LikelihoodRange = { readonly from: number; readonly to: number }

/** What each word of likelihood stands for (ICD 203); always printed with the word. */
export const LIKELIHOOD_RANGES: { readonly [W in NonNullable<Assessment['likelihood']>]: LikelihoodRange } = {
  'almost-no-chance': { from: 1, to: 5 },
  'very-unlikely': { from: 5, to: 20 },
  unlikely: { from: 20, to: 45 },
  'roughly-even': { from: 45, to: 55 },
  likely: { from: 55, to: 80 },
  'very-likely': { from: 80, to: 95 },
  'almost-certain': { from: 95, to: 99 },
}
