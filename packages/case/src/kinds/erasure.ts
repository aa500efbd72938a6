import { z } from 'zod'
import { defineKind, revision } from './kind.ts'

const schema = revision('erasure', {
  paths: z.array(z.string().startsWith('/', 'expected a JSON pointer such as /name')).min(1),
})

export type Erasure = z.output<typeof schema>

/** A person's data was erased from the named record: the openings of these paths are gone, the leaf stays. */
export const erasure = defineKind({
  kind: 'erasure',
  section: 'erasures',
  schema,
  mentions: {},
})
