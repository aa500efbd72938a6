import type { Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import { writeInsiders } from '../insiders/write.ts'
import type { EncipheredName } from './read.ts'

/** A name under protection that comes with the record that stands for it, and who may know it. */
export interface NewProtected extends EncipheredName {
  readonly people: readonly string[]
}

/** Keeps a name that has just been put under protection. */
export async function writeProtected(
  trx: Transaction<Tables>,
  place: Place,
  { record, sealed, people }: NewProtected,
): Promise<void> {
  await trx
    .insertInto('protected_names')
    .values({ ...place, record, sealed })
    .execute()
  await writeInsiders(trx, place, record, people)
}

/** Takes away the name that a record stood for, where there is one, and who might know it. */
export async function deleteProtected(trx: Transaction<Tables>, place: Place, record: string): Promise<void> {
  await trx.deleteFrom('protected_names').where(ofCase(place)).where('record', '=', record).execute()
  await writeInsiders(trx, place, record, [])
}
