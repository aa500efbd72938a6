import { z } from 'zod'
import { id, text, timestamp } from '../terms.ts'

/** What every entry carries: when it was recorded, who stands behind it, and why. */
export const frame = {
  at: timestamp,
  by: id,
  why: text.optional(),
}

/** The schema of an entry kind that creates a record with an id of its own. */
export function record<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), id, ...frame, ...shape })
}
