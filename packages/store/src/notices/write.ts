import { formatVerifierKey, type Signer } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import { type Notice, signNotice, type Unsigned } from './notice.ts'
import { readNotices } from './read.ts'

/** A notice that has no number yet. */
export type NewNotice = Unsigned extends infer N ? (N extends Unsigned ? Omit<N, 'number'> : never) : never

/**
 * Signs a notice after those that there are. The case's row is locked.
 * @param after the number of the last notice that somebody else remembers
 */
export async function writeNotice(
  trx: Transaction<Tables>,
  place: Place,
  notice: NewNotice,
  signer: Signer,
  after = 0,
): Promise<Notice> {
  const last = (await readNotices(trx, place)).at(-1)?.number ?? 0
  const number = Math.max(last, after) + 1
  const numbered = { ...notice, number } as Unsigned
  const row = { ...place, number, key: formatVerifierKey(signer.key), note: signNotice(numbered, signer) }
  await trx.insertInto('notices').values(row).execute()
  await trx
    .updateTable('cases')
    .set((eb) => ({ notices: eb('notices', '+', 1) }))
    .where(ofCase(place))
    .execute()
  return { ...numbered, origin: signer.key.name } as Notice
}

/** The present time, or that of the last notice where the clock was set back since. */
export function notBefore(before: readonly Notice[], now: string): string {
  const last = before.at(-1)?.made
  return last !== undefined && Date.parse(last) > Date.parse(now) ? last : now
}
