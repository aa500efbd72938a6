import { checkBlob } from '../blobs/read.ts'
import { ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { type Fault, fault } from '../read/fault.ts'

/**
 * Every blob against its hash, and every document that the case gives out against the blobs. What it does not
 * give out need not be here: an edition has none of it, nor has a case that came in as a bundle.
 * @param given where each document that is given out is named, by its hash
 */
export async function blobFaults(db: Db, place: Place, given: ReadonlyMap<string, string>): Promise<Fault[]> {
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
  for (const [sha256, where] of given) {
    if (!here.has(sha256))
      faults.push(fault('missing-document', '/documents', `document ${sha256}, named at ${where}`, 'nothing'))
  }
  return faults
}
