import { z } from 'zod'
import { cited, id, text, when } from '../terms.ts'
import { record } from './frame.ts'

/** Opens a case. Always the first entry; `id` names the case. */
export const caseEntry = record('case', {
  kicker: text,
  title: text,
  question: text,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected a BCP 47 language tag'),
  /** Who records and why this case, in a sentence or two; says nothing about the incident itself. */
  about: text.optional(),
})

/** Somebody on the desk. `name` is personal and sealed in the ledger. */
export const author = record('author', {
  name: text,
  role: z.enum(['reporter', 'editor', 'steward', 'project']),
})

/** Degrees of geographic precision: no exact pin for a vague place. */
export const PRECISIONS = ['exact', '100m', '1km', 'town', 'district', 'province', 'country'] as const

/** A place with its precision stated. Coordinates are WGS 84 degrees; `coordinatesFrom` says whose. */
export const place = record('place', {
  name: text,
  precision: z.enum(PRECISIONS),
  within: id.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  coordinatesFrom: text.optional(),
}).refine(
  (value) => (value.latitude === undefined) === (value.longitude === undefined),
  'expected latitude and longitude together',
)

/** Something that happened, or is said to have: the incident itself, or a linked one for context. */
export const event = record('event', {
  title: text,
  relation: z.enum(['incident', 'context']),
  when: when.optional(),
  place: id.optional(),
  sentences: z.array(cited).min(1),
})
