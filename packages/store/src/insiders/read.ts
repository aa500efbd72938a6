import { type Context, ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'

/** What stands for a case as a whole, where a record of it could stand. */
export const WHOLE = ''

/** Of each case that is limited to some people, who they are. */
export async function readLimited(
  db: Db,
  { desk }: Pick<Context<object, unknown>, 'desk'>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const query = db
    .selectFrom('insiders')
    .select(['case_id', 'person'])
    .where('desk', '=', desk)
    .where('record', '=', WHOLE)
    .orderBy('case_id')
    .orderBy('person')
  const byCase = Map.groupBy(await query.execute(), ({ case_id }) => case_id)
  return new Map([...byCase].map(([id, rows]) => [id, rows.map(({ person }) => person)]))
}

/** Those to whom a case is limited, or a name under protection in it. */
export async function readInsiders(db: Db, place: Place, record: string): Promise<readonly string[]> {
  const query = db
    .selectFrom('insiders')
    .select('person')
    .where(ofCase(place))
    .where('record', '=', record)
    .orderBy('person')
  return (await query.execute()).map(({ person }) => person)
}

/**
 * Whether there is a case with entries that somebody may see. The same is asked of the database whether it is
 * not there or not theirs, so that how long it takes tells neither.
 */
export async function isOpenTo(db: Db, place: Place, person: string): Promise<boolean> {
  const query = db.selectFrom('cases').select('case_id').where(ofCase(place)).where('size', '>', 0)
  const found = await query.executeTakeFirst()
  const insiders = await readInsiders(db, place, WHOLE)
  return found !== undefined && (insiders.length === 0 || insiders.includes(person))
}
