import { toHex } from '@hearsay/ledger'
import { ofCase } from '../context.ts'
import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { type Fault, fault } from '../read/fault.ts'

/** Nodes that are kept as rows against those that the entries make. */
export async function subtreeFaults(
  db: Db,
  row: CaseRow,
  kept: ReadonlyMap<string, string>,
): Promise<Fault[]> {
  const rows = await db
    .selectFrom('subtrees')
    .select(['level', 'position', 'hash'])
    .where(ofCase(row))
    .execute()
  const stored = new Map(rows.map(({ level, position, hash }) => [`${level}/${position}`, toHex(hash)]))
  return [...new Set([...kept.keys(), ...stored.keys()])].flatMap((place) => {
    const [computed = 'nothing', found = 'nothing'] = [kept.get(place), stored.get(place)]
    return computed === found ? [] : [fault('wrong-root', `/subtrees/${place}`, computed, found)]
  })
}
