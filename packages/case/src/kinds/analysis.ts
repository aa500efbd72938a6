import { z } from 'zod'
import { id } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('analysis', {
  exhibit: id,
  analyst: id,
  finding: z.enum(['supports', 'authentic', 'forged', 'inconclusive']),
  independent: z.boolean(),
  statement: id,
})

export type Analysis = z.output<typeof schema>

/**
 * Somebody examined an exhibit and found something. `independent` says whether the desk holds the examiner to
 * be independent of those who offer it. `supports` lets the exhibit carry a claim; the others do not.
 */
export const analysis = defineKind({
  kind: 'analysis',
  section: 'analyses',
  schema,
  mentions: { exhibit: ['exhibit'], analyst: ['party'], statement: ['statement'] },
})
