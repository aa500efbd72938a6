import { z } from 'zod'
import { id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'
import { checkChain } from './sense.ts'

/** Degrees of geographic precision: no exact pin for a vague place. */
const PRECISIONS = ['exact', '100m', '1km', 'town', 'district', 'province', 'country'] as const

const schema = record('place', {
  name: text,
  precision: z.enum(PRECISIONS),
  within: id.optional(),
  /** At sea, in no country. */
  sea: z.literal(true).optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  coordinatesFrom: text.optional(),
}).refine(
  (value) => (value.latitude === undefined) === (value.longitude === undefined),
  'expected latitude and longitude together',
)

export type Place = z.output<typeof schema>

/** A place with its precision stated. Coordinates are WGS 84 degrees; `coordinatesFrom` says whose. */
export const place = defineKind({
  kind: 'place',
  section: 'places',
  schema,
  mentions: { within: ['place'] },
  sense: (standing, entry: Place) => checkChain(standing, entry, 'within'),
})
