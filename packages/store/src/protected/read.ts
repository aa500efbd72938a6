import { type Context, ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'

/** A name under protection as it lies in the store: enciphered, by the record that stands for it. */
export interface EncipheredName {
  readonly record: string
  readonly sealed: Uint8Array
}

/** Of the names under protection in a case, those that somebody may know. */
export async function readProtected(
  db: Db,
  place: Place,
  person: string,
): Promise<readonly EncipheredName[]> {
  const mayKnow = db.selectFrom('insiders').select('record').where(ofCase(place)).where('person', '=', person)
  return await db
    .selectFrom('protected_names')
    .select(['record', 'sealed'])
    .where(ofCase(place))
    .where('record', 'in', mayKnow)
    .orderBy('record')
    .execute()
}

/** Whether any name of any case is under protection. */
export async function hasProtected(
  db: Db,
  { desk }: Pick<Context<object, unknown>, 'desk'>,
): Promise<boolean> {
  const query = db.selectFrom('protected_names').select('record').where('desk', '=', desk)
  return (await query.executeTakeFirst()) !== undefined
}
