import type { Transaction } from 'kysely'
import type { Address } from '../core/address.ts'
import { momentAt } from '../core/slots.ts'
import { withHolder } from './find.ts'
import { ASKED_KEPT, DAY, LEFT_KEPT, STOPPED_KEPT } from './limits.ts'
import type { Subscribers } from './open.ts'
import { type DigestTables, PERSONAL } from './tables.ts'

/** Erases whoever holds a token. @returns whether there was anybody */
export async function erase(subscribers: Subscribers, token: string): Promise<boolean> {
  const found = await withHolder(subscribers, 'erase', token, async (trx, { finder }) => {
    await eraseFound(trx, finder)
    return true
  })
  if (found) await forgotten(subscribers)
  return found === true
}

/** Erases an address. @returns whether anything was held of it */
export async function forget(subscribers: Subscribers, address: Address): Promise<boolean> {
  const finder = subscribers.keys.finderOf(address)
  const found = await subscribers.database.write((trx) => eraseFound(trx, finder))
  await forgotten(subscribers)
  return found
}

/** Deliveries go with whom they are for. */
async function eraseFound(trx: Transaction<DigestTables>, finder: string): Promise<boolean> {
  const asks = await trx.deleteFrom('asks').where('finder', '=', finder).executeTakeFirst()
  const rows = await trx.deleteFrom('subscribers').where('finder', '=', finder).executeTakeFirst()
  return asks.numDeletedRows + rows.numDeletedRows > 0n
}

/** What is gone is gone from the database's own files too. */
async function forgotten({ database }: Subscribers): Promise<void> {
  await database.forget(PERSONAL)
}

/** Deletes whoever has been kept as long as was promised. @returns how many */
export async function purge(subscribers: Subscribers): Promise<number> {
  const before = (kept: number) => momentAt(subscribers.now() - kept)
  const gone = await subscribers.database.write(async (trx) => {
    const rows = await trx
      .deleteFrom('subscribers')
      .where((eb) =>
        eb.or([
          eb('state', '=', 'asked').and('asked_at', '<', before(ASKED_KEPT)),
          eb('state', '=', 'left').and('ended_at', '<', before(LEFT_KEPT)),
          eb('state', '=', 'stopped').and('ended_at', '<', before(STOPPED_KEPT)),
        ]),
      )
      .executeTakeFirst()
    const asks = await trx.deleteFrom('asks').where('asked_at', '<', before(DAY)).executeTakeFirst()
    await trx.deleteFrom('counts').where('hour', '<', before(DAY).slice(0, 13)).execute()
    return Number(rows.numDeletedRows + asks.numDeletedRows)
  })
  if (gone > 0) await forgotten(subscribers)
  return gone
}
