import { LedgerError } from '@hearsay/ledger'
import { ofCase, type Place } from '../context.ts'
import type { NoticeRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { corrupt, type Fault, fault } from '../read/fault.ts'
import { type Notice, openNotice } from './notice.ts'

export type StoredNotice = Pick<NoticeRow, 'number' | 'key' | 'note'>

/** The notices of a case as they are stored, in order. */
export function readNoticeRows(db: Db, place: Place): Promise<StoredNotice[]> {
  return db
    .selectFrom('notices')
    .select(['number', 'key', 'note'])
    .where(ofCase(place))
    .orderBy('number')
    .execute()
}

/** What a row's key has signed, or in what the row is wrong. */
export function openRow({ number, key, note }: StoredNotice): Notice | Fault {
  const where = `/notices/${number}`
  try {
    const notice = openNotice(note, key)
    return notice.number === number
      ? notice
      : fault('bad-notice', where, `number ${number}`, String(notice.number))
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return fault('bad-notice', where, 'a notice that its key has signed', error.message)
  }
}

/** The notices of a case, in order. @throws {StoreError} `corrupt` where one is not as it was signed */
export async function readNotices(db: Db, place: Place): Promise<readonly Notice[]> {
  const rows = await readNoticeRows(db, place)
  return rows.map((row) => {
    const notice = openRow(row)
    if ('code' in notice) throw corrupt(place.case_id, notice)
    return notice
  })
}
