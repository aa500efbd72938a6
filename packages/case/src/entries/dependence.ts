import { z } from 'zod'
import { id, prose, text } from '../terms.ts'
import { record } from './frame.ts'

/**
 * Why parties may be wrong together. Copying enters at F3; ownership, sponsorship, command, affiliation and
 * one source behind several names at F4; a side of the conflict at F5 (docs/weighing.md).
 */
export const DEPENDENCES = [
  'copying',
  'ownership',
  'sponsorship',
  'command',
  'affiliation',
  'one-source',
  'side',
] as const

/** A dependence event: one failure takes all its members with it. */
export const dependence = record('dependence', {
  type: z.enum(DEPENDENCES),
  title: text,
  members: z.array(id).min(2),
  sentences: prose,
  inferred: text.optional(),
})

/** Somebody's recorded reason why two or more origins are independent of one another. */
export const independence = record('independence', { members: z.array(id).min(2), sentences: prose })
