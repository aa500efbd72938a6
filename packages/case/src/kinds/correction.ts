import { z } from 'zod'
import { defineKind, revision } from './kind.ts'

const schema = revision('correction', {
  set: z.record(z.string(), z.json()),
  unset: z.array(z.string()).optional(),
})

export type Correction = z.output<typeof schema>

/** Replaces fields of an earlier record. The record keeps its id; both versions stay in the history. */
export const correction = defineKind({
  kind: 'correction',
  section: 'corrections',
  schema,
  mentions: {},
})
