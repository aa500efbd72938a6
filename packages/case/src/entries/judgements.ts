import { z } from 'zod'
import { id, prose, text } from '../terms.ts'
import { record } from './frame.ts'

/** Admiralty code. `F` and `6` mean "cannot be judged" and never become a number; letters and digits never multiply. */
export const rating = record('rating', {
  of: id,
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  // YAML reads a bare digit as a number.
  credibility: z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.enum(['1', '2', '3', '4', '5', '6']),
    )
    .optional(),
  reason: text,
}).refine((value) => value.reliability ?? value.credibility, 'expected reliability, credibility, or both')

/** One cell of the matrix of competing hypotheses: how an item fits an account (Heuer 1999). */
export const CONSISTENCIES = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const
export const consistency = record('consistency', {
  account: id,
  item: id,
  value: z.enum(CONSISTENCIES),
  reason: text,
})

/** ICD 203 likelihood words; the ranges are printed inline wherever a word is shown. */
export const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
] as const

/**
 * A reasoned, revisable judgement on the case or one account. Likelihood (may be null: the desk gives none) and
 * confidence stand in separate sentences. `supersedes` names the assessment it replaces.
 */
export const assessment = record('assessment', {
  of: id,
  standing: z.enum(['established', 'probable', 'not-established', 'refuted']),
  likelihood: z.enum(LIKELIHOODS).nullable(),
  confidence: z.enum(['low', 'moderate', 'high']),
  sentence: text,
  confidenceSentence: text,
  reasons: prose,
  supersedes: id.optional(),
})

/** A second person signs an assessment. The author of the assessment cannot. */
export const signature = record('signature', { of: id })

/** The case as it stood was published; the sentence says what changed and why. */
export const publication = record('publication', { sentence: text })
