import { LedgerError } from '@hearsay/ledger'
import { isLogOf, ofCase, type Place } from '../context.ts'
import type { CaseRow, NoticeRow } from '../database/schema.ts'
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

/** Whether as many notices are here as were signed. */
export function lostFault(
  row: Pick<CaseRow, 'notices'> | undefined,
  rows: readonly StoredNotice[],
): Fault | undefined {
  const signed = row?.notices ?? 0
  if (signed === rows.length) return undefined
  return fault('wrong-count', '/notices', `${signed} of them`, String(rows.length))
}

/** What a row's key has signed for this case, or in what the row is wrong. */
export function openRow(place: Place, { number, key, note }: StoredNotice): Notice | Fault {
  const where = `/notices/${number}`
  try {
    const notice = openNotice(note, key)
    if (!isLogOf(place, notice.origin))
      return fault('bad-notice', where, `one of case "${place.case_id}"`, notice.origin)
    return notice.number === number
      ? notice
      : fault('bad-notice', where, `number ${number}`, String(notice.number))
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return fault('bad-notice', where, 'a notice that its key has signed', error.message)
  }
}

/**
 * The notices of a case, in order. @throws {StoreError} `corrupt` where one is not as it was signed, or is
 * lost
 */
export async function readNotices(db: Db, place: Place): Promise<readonly Notice[]> {
  const rows = await readNoticeRows(db, place)
  const counts = db.selectFrom('cases').select('notices').where(ofCase(place))
  const lost = lostFault(await counts.executeTakeFirst(), rows)
  if (lost) throw corrupt(place.case_id, lost)
  return rows.map((row) => {
    const notice = openRow(place, row)
    if ('code' in notice) throw corrupt(place.case_id, notice)
    return notice
  })
}
