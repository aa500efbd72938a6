import type { z } from 'zod'
import { text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('publication', { sentence: text })

export type Publication = z.output<typeof schema>

/** The case as it stood was published; the sentence says what changed and why. */
export const publication = defineKind({
  kind: 'publication',
  section: 'publications',
  schema,
  mentions: {},
})
