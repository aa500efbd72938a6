import { toHex } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import type { Context } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'

/**
 * A word for how all that is public of a desk stands: another one after each change. Undefined in a store in
 * which nothing has changed since this word is kept.
 */
export async function publicState(db: Db, desk: string): Promise<string | undefined> {
  const row = await db.selectFrom('public_state').select('word').where('desk', '=', desk).executeTakeFirst()
  return row?.word
}

/**
 * Says that something public has changed: last in its transaction, since others that publish wait for it. The
 * word is random: a store that is made anew never comes back to one that it had.
 */
export async function changePublicState(
  trx: Transaction<Tables>,
  { desk, random }: Pick<Context<object, unknown>, 'desk' | 'random'>,
): Promise<void> {
  const word = toHex(random(16))
  await trx
    .insertInto('public_state')
    .values({ desk, word })
    .onConflict((conflict) => conflict.column('desk').doUpdateSet({ word }))
    .execute()
}
