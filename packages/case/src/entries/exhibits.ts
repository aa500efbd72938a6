import { z } from 'zod'
import { cited, id, text, when } from '../terms.ts'
import { record } from './frame.ts'

/** A thing that is offered as evidence, whether or not anybody has been shown it. */
export const exhibit = record('exhibit', {
  name: text,
  type: z.enum(['object', 'image', 'video', 'audio', 'record', 'document']),
  sentences: z.array(cited).min(1),
  madeBy: id.optional(),
})

/** What can happen to an exhibit. The last four leave a link broken, and are recorded, not left as gaps. */
export const CUSTODY_EVENTS = [
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
] as const

/** One step in an exhibit's journey, in order of recording. `reason` is the reason given, in quotation or ours. */
export const custody = record('custody', {
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

/**
 * Somebody examined an exhibit and found something. `independent` says whether the desk holds the examiner to be
 * independent of those who offer it. `supports` lets the exhibit carry a claim; the others do not.
 */
export const analysis = record('analysis', {
  exhibit: id,
  analyst: id,
  finding: z.enum(['supports', 'authentic', 'forged', 'inconclusive']),
  independent: z.boolean(),
  statement: id,
})
