import { z } from 'zod'
import { id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'
import { wrong } from './sense.ts'

const schema = record('claim', {
  text,
  negates: id.optional(),
  contradicts: z.array(id).optional(),
})

export type Claim = z.output<typeof schema>

/**
 * An atomic proposition. `negates` names the claim this one is the plain negation of: a denial of that claim
 * is an assertion of this one. `contradicts` lists claims that cannot be true together with this one.
 */
export const claim = defineKind({
  kind: 'claim',
  section: 'claims',
  schema,
  mentions: { negates: ['claim'], contradicts: ['claim'] },
  mutual: ['negates', 'contradicts'],
  sense: (_, entry: Claim) =>
    entry.negates === entry.id ? [wrong('negates', 'expected another claim than itself')] : [],
})
