import { z } from 'zod'
import { id } from '../terms.ts'
import { defineKind, record } from './kind.ts'

/** What an examiner can find. The last three speak against the exhibit, or against what it is offered for. */
const FINDINGS = [
  'supports',
  'authentic',
  'inconclusive',
  'about-something-else',
  'contradicts',
  'forged',
] as const

const schema = record('analysis', {
  exhibit: id,
  analyst: id,
  finding: z.enum(FINDINGS),
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
