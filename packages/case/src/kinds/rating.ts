import { z } from 'zod'
import { id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('rating', {
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

export type Rating = z.output<typeof schema>

/**
 * Admiralty code. `F` and `6` mean "cannot be judged" and never become a number; letters and digits never
 * multiply.
 */
export const rating = defineKind({
  kind: 'rating',
  section: 'ratings',
  schema,
  mentions: { of: ['statement', 'party'] },
})
