import { momentAt } from '../core/slots.ts'
import { LEASE } from '../subscribers/limits.ts'
import type { Subscribers } from '../subscribers/open.ts'
import type { DeliveryRow, SubscriberRow } from '../subscribers/tables.ts'

/*
 * Work is taken up by a lease: nobody else takes up the same until it ends, and whoever is at work makes it
 * longer. A process that is killed says nothing more, and a minute later another goes on. Nothing is locked
 * while a mail is under way.
 */

/** A delivery that is ours to make for now, with whom it is for. */
export interface Claimed extends DeliveryRow {
  readonly subscriber: SubscriberRow
}

/** Takes up deliveries that are free, in the order in which they became so. */
export async function claim(
  { database, now }: Subscribers,
  lease: string,
  most: number,
  length = LEASE,
): Promise<readonly Claimed[]> {
  return await database.write(async (trx) => {
    const at = momentAt(now())
    const free = trx
      .selectFrom('deliveries')
      .select('subscriber_id')
      .where('free_at', '<=', at)
      .orderBy('free_at')
      .orderBy('subscriber_id')
      .limit(most)
    const rows = await trx
      .updateTable('deliveries')
      .set({ lease, free_at: momentAt(now() + length) })
      .where('subscriber_id', 'in', free)
      // Of two that take up the same, the second finds that it is no longer free.
      .where('free_at', '<=', at)
      .returningAll()
      .execute()
    if (rows.length === 0) return []
    const ids = rows.map(({ subscriber_id }) => subscriber_id)
    const people = await trx.selectFrom('subscribers').selectAll().where('id', 'in', ids).execute()
    const byId = new Map(people.map((row) => [row.id, row]))
    return rows.flatMap((row) => {
      const subscriber = byId.get(row.subscriber_id)
      return subscriber?.state === 'confirmed' ? [{ ...row, subscriber }] : []
    })
  })
}

/**
 * Whether a delivery is still ours to make: its reader may have left since it was taken up, and a lease that
 * ended may be another's.
 */
export async function isOurs(
  { database }: Subscribers,
  { subscriber_id, lease }: DeliveryRow,
): Promise<boolean> {
  const row = await database.read((db) =>
    db
      .selectFrom('deliveries')
      .select('to_at')
      .where('subscriber_id', '=', subscriber_id)
      .where('lease', '=', lease)
      .executeTakeFirst(),
  )
  return row !== undefined
}

/** Says that we are still at work. */
export async function renew({ database, now }: Subscribers, lease: string, length = LEASE): Promise<void> {
  const free_at = momentAt(now() + length)
  await database.write(async (trx) => {
    await trx.updateTable('deliveries').set({ free_at }).where('lease', '=', lease).execute()
    await trx.updateTable('asks').set({ free_at }).where('lease', '=', lease).execute()
  })
}

/** Gives back what was taken up and not begun. */
export async function release({ database, now }: Subscribers, lease: string): Promise<void> {
  const freed = { lease: '', free_at: momentAt(now()) }
  await database.write(async (trx) => {
    await trx.updateTable('deliveries').set(freed).where('lease', '=', lease).execute()
    await trx.updateTable('asks').set(freed).where('lease', '=', lease).execute()
  })
}

/** A delivery was made: this is the moment from which it is not made again. */
export async function done({ database }: Subscribers, { subscriber_id, lease }: DeliveryRow): Promise<void> {
  await database.write((trx) =>
    trx
      .deleteFrom('deliveries')
      .where('subscriber_id', '=', subscriber_id)
      .where('lease', '=', lease)
      .execute(),
  )
}

/** A delivery is to be made later. */
export async function later(
  { database }: Subscribers,
  { subscriber_id, lease }: DeliveryRow,
  change: Pick<DeliveryRow, 'attempts' | 'free_at' | 'failing_since'>,
): Promise<void> {
  await database.write((trx) =>
    trx
      .updateTable('deliveries')
      .set({ ...change, lease: '' })
      .where('subscriber_id', '=', subscriber_id)
      .where('lease', '=', lease)
      .execute(),
  )
}
