import type { z } from 'zod'
import { defineKind, revision } from './kind.ts'

const schema = revision('retraction', {})

export type Retraction = z.output<typeof schema>

/** Takes an earlier record out of the case. Whatever rests on it must be retracted or corrected first. */
export const retraction = defineKind({
  kind: 'retraction',
  section: 'retractions',
  schema,
  mentions: {},
})
