import { z } from 'zod'
import { id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/** Very consistent, consistent, neutral, inconsistent, very inconsistent, not applicable. */
export const CONSISTENCIES = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const

const schema = record('consistency', {
  account: id,
  item: id,
  value: z.enum(CONSISTENCIES),
  reason: text,
})

export type Consistency = z.output<typeof schema>

/** One cell of the matrix of competing hypotheses: how an item fits an account (Heuer 1999). */
export const consistency = defineKind({
  kind: 'consistency',
  section: 'matrix',
  schema,
  mentions: { account: ['account'], item: ['statement', 'exhibit'] },
})
