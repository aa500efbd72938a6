import { z } from 'zod'
import { id, text, when } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const TIES = [
  'backs',
  'owns',
  'funds',
  'commands',
  'leads',
  'member-of',
  'aligned-with',
  'allied-with',
  'works-for',
  'speaks-for',
  'embedded-with',
  'opposes',
] as const

const schema = record('tie', {
  from: id,
  relation: z.enum(TIES),
  to: id,
  when: when.optional(),
  detail: text.optional(),
  statements: z.array(id).min(1),
  inferred: text.optional(),
})

export type Tie = z.output<typeof schema>

/** A dated, sourced relation between two parties, read "`from` `relation` `to`". */
export const tie = defineKind({
  kind: 'tie',
  section: 'ties',
  schema,
  mentions: { from: ['party'], to: ['party'], statements: ['statement'] },
})
