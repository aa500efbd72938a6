import { sql, type Transaction } from 'kysely'
import type { Engine } from '../../engine/engine.ts'
import type { Migration } from '../migrate.ts'
import type { Tables } from '../schema.ts'

/**
 * To whom a case is limited, or a name under protection in it: `record` is empty for the case as a whole. And
 * those names, enciphered, by the record that stands for each in the ledger.
 */
export const insiders: Migration = {
  number: 5,
  name: 'insiders',
  up: async (trx, engine) => {
    const { text, bytes } = engine
    await make(
      trx,
      engine,
      'insiders',
      [`record ${text} not null`, `person ${text} not null`],
      'record, person',
    )
    await make(
      trx,
      engine,
      'protected_names',
      [`record ${text} not null`, `sealed ${bytes} not null`],
      'record',
    )
  },
}

async function make(
  trx: Transaction<Tables>,
  { text, split }: Engine,
  table: string,
  columns: readonly string[],
  key: string,
): Promise<void> {
  const body = [
    `desk ${text} not null`,
    `case_id ${text} not null`,
    ...columns,
    `primary key (desk, case_id, ${key})`,
    'foreign key (desk, case_id) references cases (desk, case_id)',
  ].join(',\n  ')
  await sql.raw(`create table ${table} (\n  ${body}\n) ${split?.clause ?? ''}`).execute(trx)
  for (const part of split?.parts(table) ?? []) await sql.raw(part).execute(trx)
}
