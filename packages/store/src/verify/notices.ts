import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import type { EditionNotice } from '../notices/notice.ts'
import { lostFault, openRow, readNoticeRows } from '../notices/read.ts'
import { type Fault, fault } from '../read/fault.ts'

/** What editions were signed over, of those whose notices are as they were signed. */
export async function editionsOf(db: Db, row: CaseRow): Promise<readonly EditionNotice[]> {
  const notices = (await readNoticeRows(db, row)).map((one) => openRow(row, one))
  return notices.filter((one) => 'kind' in one && one.kind === 'edition') as EditionNotice[]
}

/** Notices against their signatures, their order, and the size of the case. */
export async function noticeFaults(db: Db, row: CaseRow, size: number): Promise<Fault[]> {
  const rows = await readNoticeRows(db, row)
  const lost = lostFault(row, rows)
  const faults = rows.flatMap((one) => {
    const notice = openRow(row, one)
    if ('code' in notice) return [notice]
    if (notice.kind !== 'edition' || notice.size <= size) return []
    return [fault('wrong-count', `/notices/${one.number}`, `at least ${notice.size} entries`, String(size))]
  })
  return lost ? [lost, ...faults] : faults
}
