import { z } from 'zod'
import { cited, count, erasable, id, text } from '../terms.ts'
import { defineKind, record } from './kind.ts'
import { checkChain } from './sense.ts'

const PARTY_TYPES = ['person', 'crowd', 'group', 'state', 'body', 'outlet'] as const

const schema = record('party', {
  type: z.enum(PARTY_TYPES),
  name: text,
  /** A shorter name for pictures and tables. */
  short: text.optional(),
  aliases: erasable(z.array(text)).optional(),
  about: erasable(z.array(cited)).optional(),
  size: count.optional(),
  partOf: id.optional(),
}).refine(
  (value) => value.type === 'crowd' || (!value.size && !value.partOf),
  'expected size and partOf on a crowd only',
)

export type Party = z.output<typeof schema>

/**
 * Whoever can say something. A `crowd` is counted people without names: `size` bounds it, `partOf` names a
 * crowd it may overlap with, so that nobody is counted twice. Names of persons are sealed in the ledger.
 */
export const party = defineKind({
  kind: 'party',
  section: 'parties',
  schema,
  mentions: { partOf: ['party'] },
  personal: ['name', 'short', 'aliases', 'about'],
  // Names of persons are personal; those of crowds, states, outlets and the like are not.
  isPersonal: ({ type }) => type === 'person',
  sense: (standing, entry: Party) => checkChain(standing, entry, 'partOf'),
})
