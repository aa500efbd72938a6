import type { z } from 'zod'
import { id } from '../terms.ts'
import { defineKind, record } from './kind.ts'
import { wrong } from './sense.ts'

const schema = record('signature', { of: id })

export type Signature = z.output<typeof schema>

/** A second person signs an assessment. The author of the assessment cannot. */
export const signature = defineKind({
  kind: 'signature',
  section: 'signatures',
  schema,
  mentions: { of: ['assessment'] },
  sense: (standing, entry: Signature) =>
    standing.get(entry.of)?.by === entry.by
      ? [wrong('by', 'expected another person than the author of the assessment')]
      : [],
})
