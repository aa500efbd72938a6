import { ofCase, placeOf } from '../context.ts'
import type { Desk } from '../desk/desk.ts'

/**
 * Something that derives from cases and can be thrown away and made again. It is told how far it has followed
 * each case, and nothing else of what it did before.
 */
export interface Follower {
  /** By which its cursors are kept. */
  readonly name: string
  /**
   * Brings what it makes of a case up to date, from a cursor of its own choosing (0 at first) on, and says
   * how far it has come. It may be asked again for what it has done: then it does the same.
   */
  readonly follow: (caseId: string, cursor: number) => Promise<number>
  /** Throws away what it made of a case. */
  readonly forget: (caseId: string) => Promise<void>
}

/** Lets a follower catch up with every case of a desk, or with one. */
export async function catchUp(desk: Desk, follower: Follower, caseIds?: readonly string[]): Promise<void> {
  for (const caseId of caseIds ?? (await idsOf(desk))) {
    const cursor = await cursorOf(desk, follower, caseId)
    const now = await follower.follow(caseId, cursor)
    if (now > cursor) await keepCursor(desk, follower, caseId, now, now)
  }
}

/**
 * Throws away what a follower has made, of every case of a desk or of one, and makes it again from nothing.
 */
export async function remake(desk: Desk, follower: Follower, caseIds?: readonly string[]): Promise<void> {
  for (const caseId of caseIds ?? (await idsOf(desk))) {
    await follower.forget(caseId)
    await keepCursor(desk, follower, caseId, await follower.follow(caseId, 0))
  }
}

async function idsOf(desk: Desk): Promise<readonly string[]> {
  return (await desk.reader.cases()).map(({ id }) => id)
}

function cursorOf(desk: Desk, { name }: Follower, caseId: string): Promise<number> {
  return desk.reader.snapshot(async (db, context) => {
    const query = db
      .selectFrom('followers')
      .select('cursor')
      .where(ofCase(placeOf(context, caseId)))
    return (await query.where('name', '=', name).executeTakeFirst())?.cursor ?? 0
  })
}

/**
 * Keeps how far a follower has come.
 * @param below where it stood must be less than this: another process may have brought it further meanwhile
 */
async function keepCursor(
  desk: Desk,
  { name }: Follower,
  caseId: string,
  cursor: number,
  below?: number,
): Promise<void> {
  await desk.writer.transaction(async (trx, _, context) => {
    const row = { ...placeOf(context, caseId), name, cursor }
    await trx
      .insertInto('followers')
      .values(row)
      .onConflict((conflict) => {
        const kept = conflict.columns(['desk', 'case_id', 'name']).doUpdateSet({ cursor })
        return below === undefined ? kept : kept.where('followers.cursor', '<', below)
      })
      .execute()
  })
}
