import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

/**
 * What somebody decided of each proposal: that nothing is asked twice, and what was decided last can be taken
 * back. `first` is the place of the first of the entries that were recorded for it, `count` how many they
 * are: none where it was refused.
 */
export const decisions: Migration = {
  number: 3,
  name: 'decisions',
  up: async (trx, { text, split }) => {
    const columns = [
      `desk ${text} not null`,
      `case_id ${text} not null`,
      `key ${text} not null`,
      `page ${text} not null`,
      `person ${text} not null`,
      `at ${text} not null`,
      'first integer not null',
      'count integer not null',
      'primary key (desk, case_id, key)',
      'foreign key (desk, case_id) references cases (desk, case_id)',
    ]
    const body = columns.join(',\n  ')
    await sql.raw(`create table decisions (\n  ${body}\n) ${split?.clause ?? ''}`).execute(trx)
    for (const part of split?.parts('decisions') ?? []) await sql.raw(part).execute(trx)
  },
}
