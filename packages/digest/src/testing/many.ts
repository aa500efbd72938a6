import { momentAt } from '../core/slots.ts'
import type { Subscribers } from '../subscribers/open.ts'
import type { SubscriberRow } from '../subscribers/tables.ts'
import { address } from './plain.ts'

const BATCH = 500
const DAY = 24 * 3_600_000

/** What those who are made at once chose, by their number. */
export type Chosen = (at: number) => Partial<Pick<SubscriberRow, 'cases' | 'editions' | 'zone' | 'locale'>>

export const readerAt = (at: number): string => `reader-${at}@mx.example`

/** Puts so many confirmed readers in, whose next edition has been due for a while, and covers two days. */
export async function seed(
  subscribers: Subscribers,
  count: number,
  chosen: Chosen = () => ({}),
): Promise<void> {
  const { database, keys, now } = subscribers
  const long = momentAt(now() - 2 * DAY)
  const row = (at: number): SubscriberRow => {
    const id = at.toString(16).padStart(16, '0')
    const to = address(readerAt(at))
    return {
      id,
      finder: keys.finderOf(to),
      address: keys.seal(id, to),
      state: 'confirmed',
      round: 1,
      locale: 'en',
      cases: '',
      editions: 'both',
      zone: 'UTC',
      consent: 1,
      terms: 1,
      privacy: 1,
      asked_at: long,
      confirmed_at: long,
      ended_at: '',
      ended_why: '',
      covered: long,
      due: momentAt(now() - DAY),
      letters: 1,
      letters_from: long,
      strikes: 0,
      strike_at: '',
      ...chosen(at),
    }
  }
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => row(from + at))
    await database.write((trx) => trx.insertInto('subscribers').values(rows).execute())
  }
}
