import { z } from 'zod'
import { cited, id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('exhibit', {
  name: text,
  type: z.enum(['object', 'image', 'video', 'audio', 'record', 'document']),
  sentences: z.array(cited).min(1),
  madeBy: id.optional(),
})

export type Exhibit = z.output<typeof schema>

/** A thing that is offered as evidence, whether or not anybody has been shown it. */
export const exhibit = defineKind({
  kind: 'exhibit',
  section: 'exhibits',
  schema,
  mentions: { madeBy: ['party'] },
})
