import { z } from 'zod'
import { id, prose, when } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('outcome', {
  of: id,
  state: z.enum(['came-true', 'in-part', 'did-not', 'unknown']),
  when: when.optional(),
  sentences: prose,
})

export type Outcome = z.output<typeof schema>

/** What became of a threat, promise, demand or plan. Until one is recorded it is open. */
export const outcome = defineKind({
  kind: 'outcome',
  section: 'outcomes',
  schema,
  mentions: { of: ['statement'] },
})
