import { z } from 'zod'
import { id, text, when } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/** What can happen to an exhibit. The last five leave a link broken, and are recorded, not left as gaps. */
const CUSTODY_EVENTS = [
  'collected',
  'transferred',
  'moved',
  'held',
  'inspected',
  'published',
  'promised',
  'refused',
  'withheld',
  'lost',
  'sought',
] as const

const schema = record('custody', {
  exhibit: id,
  event: z.enum(CUSTODY_EVENTS),
  from: id.optional(),
  to: id.optional(),
  place: id.optional(),
  when: when.optional(),
  hedge: text.optional(),
  reason: text.optional(),
  statements: z.array(id).min(1),
})

export type Custody = z.output<typeof schema>

/**
 * One step in an exhibit's journey, in order of recording. `reason` is the reason given, in quotation or
 * ours. `sought`: `from` looked for it and did not find it.
 */
export const custody = defineKind({
  kind: 'custody',
  section: 'custody',
  schema,
  mentions: {
    exhibit: ['exhibit'],
    from: ['party'],
    to: ['party'],
    place: ['place'],
    statements: ['statement'],
  },
})
