import type { Locale } from '@hearsay/words'
import type { Address } from '../core/address.ts'
import { momentAt } from '../core/slots.ts'
import { ASKS_AN_HOUR } from './limits.ts'
import type { Subscribers } from './open.ts'
import type { AskRow } from './tables.ts'
import { newId } from './tokens.ts'

/** What somebody was shown when they asked, by version. */
export interface Shown {
  readonly consent: number
  readonly terms: number
  readonly privacy: number
}

/**
 * Takes down that somebody asked. That is all that happens while they wait: whether the address is known is
 * looked up later, so that neither the answer nor how long it takes tells it.
 * @returns whether it was taken down; not where too many have asked in this hour
 */
export async function ask(
  { database, keys, now, random }: Subscribers,
  address: Address,
  locale: Locale,
  shown: Shown,
): Promise<boolean> {
  const at = momentAt(now())
  const id = newId(random)
  const row = { id, finder: keys.finderOf(address), address: keys.seal(id, address), locale, ...shown }
  const rest: Pick<AskRow, 'asked_at' | 'letter' | 'subscriber_id' | 'attempts' | 'lease' | 'free_at'> = {
    asked_at: at,
    letter: '',
    subscriber_id: '',
    attempts: 0,
    lease: '',
    free_at: at,
  }
  return await database.write(async (trx) => {
    const counted = await trx
      .insertInto('counts')
      .values({ what: 'asks', hour: at.slice(0, 13), n: 1 })
      .onConflict((on) => on.columns(['what', 'hour']).doUpdateSet((eb) => ({ n: eb('counts.n', '+', 1) })))
      .returning('n')
      .executeTakeFirstOrThrow()
    if (counted.n > ASKS_AN_HOUR) return false
    await trx
      .insertInto('asks')
      .values({ ...row, ...rest })
      .execute()
    return true
  })
}
