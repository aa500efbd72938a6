import { ofCase, type Place } from '../context.ts'
import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { type Fault, fault } from '../read/fault.ts'

/** Rows that belong to nothing: entries and openings past the size of the case, and parts of no blob. */
export async function strayFaults(db: Db, place: Place, row: CaseRow | undefined): Promise<Fault[]> {
  const size = row?.size ?? 0
  const faults: Fault[] = []
  for (const table of ['entries', 'openings'] as const) {
    const past = db.selectFrom(table).select('position').where(ofCase(place)).where('position', '>=', size)
    const found = await past.orderBy('position').executeTakeFirst()
    const below = db.selectFrom(table).select('position').where(ofCase(place)).where('position', '<', 0)
    const odd = found ?? (await below.executeTakeFirst())
    if (odd)
      faults.push(fault('stray-row', `/${table}/${odd.position}`, `${size} entries`, 'a row of another'))
  }
  return faults
}
