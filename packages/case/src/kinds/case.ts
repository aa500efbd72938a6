import { z } from 'zod'
import { text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('case', {
  kicker: text,
  title: text,
  question: text,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'expected the short code of a language, such as en, ar or pt-BR'),
  /** Who records and why this case, in a sentence or two; says nothing about the incident itself. */
  about: text.optional(),
})

export type CaseHead = z.output<typeof schema>

/** Opens a case. Always the first entry; `id` names the case. */
export const caseEntry = defineKind({
  kind: 'case',
  section: 'case',
  schema,
  mentions: {},
})
