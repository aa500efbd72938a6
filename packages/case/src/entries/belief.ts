import { z } from 'zod'
import { cited, id, prose, text, when } from '../terms.ts'
import { record } from './frame.ts'

/** How widely something is said to be believed, least first. An ordinal scale; never evidence. */
export const EXTENTS = ['rare', 'some', 'fairly-common', 'widespread', 'very-widespread'] as const

/** An attributed report of belief in a claim, an account or a narrative. Never a reason to believe it. */
export const belief = record('belief', {
  of: id,
  extent: z.enum(EXTENTS),
  trend: z.enum(['rising', 'steady', 'falling']).optional(),
  among: text,
  statement: id,
  inferred: text.optional(),
})

/** A story that incidents feed, its variants, and the artefacts it rests on. */
export const narrative = record('narrative', {
  title: text,
  sentences: prose,
  accounts: z.array(id).optional(),
  exhibits: z.array(id).optional(),
  variants: z.array(z.strictObject({ name: text, sentences: z.array(cited).min(1) })).optional(),
})

/** A rumour seen running: which claim, account or narrative, in what form, where and when. */
export const sighting = record('sighting', {
  of: id,
  form: text,
  statement: id,
  place: id.optional(),
  when: when.optional(),
})

/** What became of a threat, promise, demand or plan. Until one is recorded it is open. */
export const outcome = record('outcome', {
  of: id,
  state: z.enum(['came-true', 'in-part', 'did-not', 'unknown']),
  when: when.optional(),
  sentences: prose,
})
