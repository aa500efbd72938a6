import type { Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { openRow, readNoticeRows } from '../notices/read.ts'
import { type Fault, fault } from '../read/fault.ts'

/** Notices against their signatures, their order, and the size of the case. */
export async function noticeFaults(db: Db, place: Place, size: number): Promise<Fault[]> {
  const rows = await readNoticeRows(db, place)
  return rows.flatMap((row) => {
    const notice = openRow(row)
    if ('code' in notice) return [notice]
    if (notice.kind !== 'edition' || notice.size <= size) return []
    return [fault('wrong-count', `/notices/${row.number}`, `at least ${notice.size} entries`, String(size))]
  })
}
