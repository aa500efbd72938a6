import { z } from 'zod'
import { id, prose } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('independence', { members: z.array(id).min(2), sentences: prose })

export type Independence = z.output<typeof schema>

/** Somebody's recorded reason why two or more origins are independent of one another. */
export const independence = defineKind({
  kind: 'independence',
  section: 'independences',
  schema,
  mentions: { members: ['party'] },
})
