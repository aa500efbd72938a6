import { sql } from 'kysely'
import type { Migration } from '../migrate.ts'

/**
 * What pages across cases show of each case (extracts/): made of an edition, in the store of editions alone,
 * and made again at will.
 */
export const extracts: Migration = {
  number: 6,
  name: 'extracts',
  up: async (trx, { text, bytes, split }) => {
    const columns = [
      `desk ${text} not null`,
      `case_id ${text} not null`,
      `locale ${text} not null`,
      `part ${text} not null`,
      `subject ${text} not null`,
      `at ${text} not null`,
      `body ${text} not null`,
      `sha256 ${bytes} not null`,
      'primary key (desk, case_id, locale, part, subject)',
      'foreign key (desk, case_id) references cases (desk, case_id)',
    ].join(',\n  ')
    await sql.raw(`create table extracts (\n  ${columns}\n) ${split?.clause ?? ''}`).execute(trx)
    for (const part of split?.parts('extracts') ?? []) await sql.raw(part).execute(trx)
    await sql`create index extracts_at on extracts (desk, locale, part, at desc, case_id, subject)`.execute(
      trx,
    )
    await sql`create index extracts_subject on extracts (desk, locale, part, subject)`.execute(trx)
  },
}
