import { sql, type Transaction } from 'kysely'
import type { Engine } from '../../engine/engine.ts'
import type { Migration } from '../migrate.ts'
import type { Tables } from '../schema.ts'

/**
 * What is searched, made from cases and made again at will: a row for each record, and one for each of its
 * words. A `place` is where a record stands among what is found (search/place.ts). Searches that people saved
 * are of the desk, not of a case.
 */
export const search: Migration = {
  number: 4,
  name: 'search',
  up: async (trx, engine) => {
    const { text } = engine
    const ofCase = [`desk ${text} not null`, `case_id ${text} not null`]
    const inCase = 'foreign key (desk, case_id) references cases (desk, case_id)'
    await make(trx, engine, 'search_rows', [
      ...ofCase,
      'place bigint not null',
      `record ${text} not null`,
      `kind ${text} not null`,
      `title ${text} not null`,
      `body ${text} not null`,
      `day ${text} not null`,
      `folded ${text} not null`,
      'primary key (desk, case_id, place)',
      inCase,
    ])
    await sql`create index search_rows_record on search_rows (desk, case_id, record)`.execute(trx)
    const words = [`word ${text} not null`, 'place bigint not null']
    const key = 'primary key (desk, case_id, word, place)'
    await make(trx, engine, 'search_words', [...ofCase, ...words, key, inCase], engine.unrowed)
    await make(trx, engine, 'saved_searches', [
      `desk ${text} not null`,
      `person ${text} not null`,
      `name ${text} not null`,
      `query ${text} not null`,
      `seen ${text} not null`,
      'primary key (desk, person, name)',
    ])
  },
}

async function make(
  trx: Transaction<Tables>,
  { split }: Engine,
  name: string,
  columns: readonly string[],
  after = '',
): Promise<void> {
  const body = columns.join(',\n  ')
  await sql.raw(`create table ${name} (\n  ${body}\n) ${split?.clause ?? after}`).execute(trx)
  for (const part of split?.parts(name) ?? []) await sql.raw(part).execute(trx)
}
