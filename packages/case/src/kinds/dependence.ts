import { z } from 'zod'
import { id, prose, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/**
 * Why parties may be wrong together. Copying enters at F3; ownership, sponsorship, command, affiliation and
 * one source behind several names at F4; a side of the conflict at F5 (docs/weighing.md).
 */
const DEPENDENCES = [
  'copying',
  'ownership',
  'sponsorship',
  'command',
  'affiliation',
  'one-source',
  'side',
] as const

const schema = record('dependence', {
  type: z.enum(DEPENDENCES),
  title: text,
  members: z.array(id).min(2),
  sentences: prose,
  inferred: text.optional(),
})

export type Dependence = z.output<typeof schema>

/** A dependence event: one failure takes all its members with it. */
export const dependence = defineKind({
  kind: 'dependence',
  section: 'dependences',
  schema,
  mentions: { members: ['party'] },
})
