import { z } from 'zod'
import { id } from '../terms.ts'
import { defineKind, record } from './kind.ts'

const schema = record('protection', {
  of: id,
  seal: z
    .string()
    .regex(/^(?:[0-9a-f]{64}|\[erased\])$/, 'expected the 64 hexadecimal digits of a seal, never a name'),
})

export type Protection = z.output<typeof schema>

/**
 * A party's true name is known, and under protection: what the party is called is a cover. `seal` commits to
 * the name by a salted hash. The name itself stands in no ledger: the store of the desk keeps it apart,
 * enciphered, and erasing `seal` takes it out of there.
 */
export const protection = defineKind({
  kind: 'protection',
  section: 'protections',
  schema,
  mentions: { of: ['party'] },
  personal: ['seal'],
})
