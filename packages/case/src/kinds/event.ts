import { z } from 'zod'
import { cited, id, text, when } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('event', {
  title: text,
  relation: z.enum(['incident', 'context']),
  when: when.optional(),
  place: id.optional(),
  sentences: z.array(cited).min(1),
})

export type Event = z.output<typeof schema>

/** Something that happened, or is said to have: the incident itself, or a linked one for context. */
export const event = defineKind({
  kind: 'event',
  section: 'events',
  schema,
  mentions: { place: ['place'] },
})
