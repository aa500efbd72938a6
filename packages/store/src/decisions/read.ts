import { ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import type { Decision } from './decision.ts'

/** What was decided in a case from a time on and stands, oldest first. */
export async function readDecisions(db: Db, place: Place, since = ''): Promise<Decision[]> {
  const query = db
    .selectFrom('decisions')
    .selectAll()
    .where(ofCase(place))
    .where('at', '>=', since)
    .orderBy('at')
    .orderBy('key')
  return (await query.execute()).map(({ key, page, person, at, first, count }) => ({
    key,
    page,
    person,
    at,
    entries: count === 0 ? null : { first, count },
  }))
}
