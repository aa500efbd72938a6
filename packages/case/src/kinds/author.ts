import { z } from 'zod'
import { text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('author', {
  name: text,
  role: z.enum(['reporter', 'editor', 'steward', 'project']),
})

export type Author = z.output<typeof schema>

/** Somebody on the desk. `name` is personal and sealed in the ledger. */
export const author = defineKind({
  kind: 'author',
  section: 'authors',
  schema,
  mentions: {},
  personal: ['name'],
})
