import { z } from 'zod'
import { id, prose, text } from '../terms.ts'
import { record } from './frame.ts'

/**
 * An atomic proposition. `negates` names the claim this one is the plain negation of: a denial of that claim
 * is an assertion of this one. `contradicts` lists claims that cannot be true together with this one.
 */
export const claim = record('claim', {
  text,
  negates: id.optional(),
  contradicts: z.array(id).optional(),
})

/** One version of the incident: the claims it cannot do without, and those its strong form adds. */
export const account = record('account', {
  title: text,
  /** Two or three words for pictures and tables. */
  short: text,
  needs: z.array(id).min(1),
  strong: z.array(id).optional(),
  sentences: prose,
})

/** `presupposes` takes the claim for granted without asserting it; only `asserts` and `denies` carry weight. */
export const STANCES = ['asserts', 'denies', 'doubts', 'rejects', 'presupposes'] as const

/** What a statement, or an exhibit, bears on, and how. */
export const bearing = record('bearing', {
  of: id,
  claim: id,
  how: z.enum(STANCES),
  inferred: text.optional(),
})
