import { z } from 'zod'
import { cited, id, prose, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('narrative', {
  title: text,
  sentences: prose,
  accounts: z.array(id).optional(),
  exhibits: z.array(id).optional(),
  variants: z.array(z.strictObject({ name: text, sentences: z.array(cited).min(1) })).optional(),
})

export type Narrative = z.output<typeof schema>

/** A story that incidents feed, its variants, and the artefacts it rests on. */
export const narrative = defineKind({
  kind: 'narrative',
  section: 'narratives',
  schema,
  mentions: { accounts: ['account'], exhibits: ['exhibit'] },
})
