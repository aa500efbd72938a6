import type { Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { Tables } from '../database/schema.ts'

/** Limits a case, or a name under protection in it, to these people; a case limited to none is open. */
export async function writeInsiders(
  trx: Transaction<Tables>,
  place: Place,
  record: string,
  people: readonly string[],
): Promise<void> {
  await trx.deleteFrom('insiders').where(ofCase(place)).where('record', '=', record).execute()
  const rows = [...new Set(people)].map((person) => ({ ...place, record, person }))
  if (rows.length > 0) await trx.insertInto('insiders').values(rows).execute()
}
