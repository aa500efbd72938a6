import { z } from 'zod'
import { cited, id, prose, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/** ICD 203 likelihood words; the ranges are printed inline wherever a word is shown. */
const LIKELIHOODS = [
  'almost-no-chance',
  'very-unlikely',
  'unlikely',
  'roughly-even',
  'likely',
  'very-likely',
  'almost-certain',
] as const

const schema = record('assessment', {
  of: id,
  standing: z.enum(['established', 'probable', 'not-established', 'refuted']),
  likelihood: z.enum(LIKELIHOODS).nullable(),
  confidence: z.enum(['low', 'moderate', 'high']),
  sentence: text,
  confidenceSentence: text,
  reasons: prose,
  /** What happened, what is known and what is not: a sentence each, for who reads no further. */
  summary: z.strictObject({ happened: cited, known: cited, unknown: cited }).optional(),
  supersedes: id.optional(),
})

export type Assessment = z.output<typeof schema>

/**
 * A reasoned, revisable judgement on the case or one account. Likelihood (may be null: the desk gives none)
 * and confidence stand in separate sentences. `supersedes` names the assessment it replaces.
 */
export const assessment = defineKind({
  kind: 'assessment',
  section: 'assessments',
  schema,
  mentions: { of: ['case', 'account'], supersedes: ['assessment'] },
})
