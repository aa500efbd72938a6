import { z } from 'zod'
import { id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/**
 * `presupposes` takes the claim for granted without asserting it; only `asserts` and `denies` carry weight.
 */
const STANCES = ['asserts', 'denies', 'doubts', 'rejects', 'presupposes'] as const

const schema = record('bearing', {
  of: id,
  claim: id,
  how: z.enum(STANCES),
  inferred: text.optional(),
})

export type Bearing = z.output<typeof schema>

/** What a statement, or an exhibit, bears on, and how. */
export const bearing = defineKind({
  kind: 'bearing',
  section: 'bearings',
  schema,
  mentions: { of: ['statement', 'exhibit'], claim: ['claim'] },
})
