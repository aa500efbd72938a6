import { z } from 'zod'
import { id, prose, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('account', {
  title: text,
  /** Two or three words for pictures and tables. */
  short: text,
  needs: z.array(id).min(1),
  strong: z.array(id).optional(),
  sentences: prose,
})

export type Account = z.output<typeof schema>

/** One version of the incident: the claims it cannot do without, and those its strong form adds. */
export const account = defineKind({
  kind: 'account',
  section: 'accounts',
  schema,
  mentions: { needs: ['claim'], strong: ['claim'] },
})
