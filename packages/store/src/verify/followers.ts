import { ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { type Fault, fault } from '../read/fault.ts'

/** Cursors against what there is to follow. One that stands too early only does its work again. */
export async function followerFaults(db: Db, place: Place, size: number): Promise<Fault[]> {
  const rows = await db.selectFrom('followers').select(['name', 'cursor']).where(ofCase(place)).execute()
  const notices = await db
    .selectFrom('notices')
    .select('number')
    .where(ofCase(place))
    .orderBy('number')
    .execute()
  const last = Math.max(size, notices.at(-1)?.number ?? 0)
  return rows
    .filter(({ cursor }) => cursor < 0 || cursor > last)
    .map(({ name, cursor }) =>
      fault('wrong-follower', `/followers/${name}`, `at most ${last}`, String(cursor)),
    )
}
