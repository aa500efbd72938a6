import { z } from 'zod'
import { cited, count, erasable, id, text, when } from '../terms.ts'
import { record } from './frame.ts'

export const PARTY_TYPES = ['person', 'crowd', 'group', 'state', 'body', 'outlet'] as const

/**
 * Whoever can say something. A `crowd` is counted people without names: `size` bounds it, `partOf` names a
 * crowd it may overlap with, so that nobody is counted twice. Names of persons are sealed in the ledger.
 */
export const party = record('party', {
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

/** Two party records turn out to be one: `from` is read as `into` everywhere. */
export const merge = record('merge', { from: id, into: id })

export const TIES = [
  'backs',
  'owns',
  'funds',
  'commands',
  'leads',
  'member-of',
  'aligned-with',
  'allied-with',
  'works-for',
  'embedded-with',
  'opposes',
] as const

/** A dated, sourced relation between two parties, read "`from` `relation` `to`". */
export const tie = record('tie', {
  from: id,
  relation: z.enum(TIES),
  to: id,
  when: when.optional(),
  detail: text.optional(),
  statements: z.array(id).min(1),
  inferred: text.optional(),
})
