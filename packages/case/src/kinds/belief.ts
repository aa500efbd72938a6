import { z } from 'zod'
import { id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/** How widely something is said to be believed, least first. An ordinal scale; never evidence. */
const EXTENTS = ['rare', 'some', 'fairly-common', 'widespread', 'very-widespread'] as const

const schema = record('belief', {
  of: id,
  extent: z.enum(EXTENTS),
  trend: z.enum(['rising', 'steady', 'falling']).optional(),
  among: text,
  statement: id,
  inferred: text.optional(),
})

export type Belief = z.output<typeof schema>

/** An attributed report of belief in a claim, an account or a narrative. Never a reason to believe it. */
export const belief = defineKind({
  kind: 'belief',
  section: 'beliefs',
  schema,
  mentions: { of: ['claim', 'account', 'narrative'], statement: ['statement'] },
})
