import type { Transaction } from 'kysely'
import type { Subscribers } from './open.ts'
import type { DigestTables, SubscriberRow } from './tables.ts'
import { claimedId, isGenuine, type Purpose } from './tokens.ts'

/** Whoever a token lets do something; undefined for a token of nobody, or of somebody who is gone. */
export async function holderOf(
  { database, keys }: Subscribers,
  purpose: Purpose,
  token: string,
): Promise<SubscriberRow | undefined> {
  const id = claimedId(token)
  if (id === undefined) return undefined
  const row = await database.read((db) =>
    db.selectFrom('subscribers').selectAll().where('id', '=', id).executeTakeFirst(),
  )
  return row && isGenuine(keys, purpose, row, token) ? row : undefined
}

/** Work on whoever holds a token, in one transaction; undefined where nobody does. */
export async function withHolder<R>(
  subscribers: Subscribers,
  purpose: Purpose,
  token: string,
  work: (trx: Transaction<DigestTables>, row: SubscriberRow) => Promise<R>,
): Promise<R | undefined> {
  const id = claimedId(token)
  if (id === undefined) return undefined
  return await subscribers.database.write(async (trx) => {
    // Written as it stands, it is held until the transaction ends.
    const row = await trx
      .updateTable('subscribers')
      .set((eb) => ({ round: eb.ref('round') }))
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirst()
    return row && isGenuine(subscribers.keys, purpose, row, token) ? await work(trx, row) : undefined
  })
}
