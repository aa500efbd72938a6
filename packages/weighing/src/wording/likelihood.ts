/**
 * Words of likelihood with the ranges they stand for, always printed together: ranges in the sentence raised
 * agreement between readers from 32% to 66% (B. C. Wintle et al. 2019). Words and ranges are those of ICD 203.
 */
import type { Assessment } from '@hearsay/case'

/** A likelihood in percent, bounds included. */
export type LikelihoodRange = { readonly word: string; readonly from: number; readonly to: number }

export type LikelihoodWord = NonNullable<Assessment['likelihood']>

export const LIKELIHOOD = {
  'almost-no-chance': { word: 'almost no chance', from: 1, to: 5 },
  'very-unlikely': { word: 'very unlikely', from: 5, to: 20 },
  unlikely: { word: 'unlikely', from: 20, to: 45 },
  'roughly-even': { word: 'roughly even chance', from: 45, to: 55 },
  likely: { word: 'likely', from: 55, to: 80 },
  'very-likely': { word: 'very likely', from: 80, to: 95 },
  'almost-certain': { word: 'almost certain', from: 95, to: 99 },
} as const satisfies Record<LikelihoodWord, LikelihoodRange>

/** `unlikely (20–45%)`; words for a desk that gives none. */
export function likelihoodPhrase(word: LikelihoodWord | null): string {
  if (word === null) return 'no likelihood given'
  const { word: text, from, to } = LIKELIHOOD[word]
  return `${text} (${from}–${to}%)`
}
