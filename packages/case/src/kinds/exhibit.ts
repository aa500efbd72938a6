import { z } from 'zod'
import { cited, id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/** A captured document in which an exhibit itself can be seen: the thing, or a part, or it in other words. */
const showing = z.strictObject({
  document: id,
  as: z.enum(['original', 'picture', 'excerpt', 'translation']),
  /** The words of the document that are shown of it. */
  words: text.optional(),
  note: text.optional(),
})

const schema = record('exhibit', {
  name: text,
  type: z.enum(['object', 'image', 'video', 'audio', 'record', 'document']),
  sentences: z.array(cited).min(1),
  madeBy: id.optional(),
  /** `as: original`: the desk holds the exhibit itself. */
  shown: z.array(showing).min(1).optional(),
})

export type Exhibit = z.output<typeof schema>

/** A thing that is offered as evidence, whether or not anybody has been shown it. */
export const exhibit = defineKind({
  kind: 'exhibit',
  section: 'exhibits',
  schema,
  mentions: { madeBy: ['party'], 'shown.document': ['document'] },
})
