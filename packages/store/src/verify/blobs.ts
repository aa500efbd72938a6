import { checkBlob } from '../blobs/read.ts'
import { ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { type Fault, fault } from '../read/fault.ts'

/**
 * Every blob against its hash, and every document that an entry names and does not withhold against the blobs.
 * @param complete whether every entry could be read: else what they name is not all known
 */
export async function blobFaults(
  db: Db,
  place: Place,
  named: ReadonlyMap<string, { readonly withheld: boolean; readonly where: string }>,
  complete: boolean,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const blobs = await db
    .selectFrom('blobs')
    .select(['sha256', 'blob_id', 'size'])
    .where(ofCase(place))
    .execute()
  for (const blob of blobs) {
    const where = `/documents/${blob.sha256}`
    try {
      await checkBlob(db, place, blob)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      faults.push(fault('wrong-document', where, `bytes with hash ${blob.sha256}`, error.message))
    }
  }
  const here = new Set(blobs.map(({ sha256 }) => sha256))
  for (const [sha256, { withheld, where }] of named) {
    if (!withheld && !here.has(sha256))
      faults.push(fault('missing-document', '/documents', `document ${sha256}, named at ${where}`, 'nothing'))
  }
  return complete ? faults : faults.filter(({ code }) => code !== 'missing-document')
}
