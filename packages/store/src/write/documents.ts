import { documentsNamed, type JsonObject, toHex } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import { hasBlob, writeBlob } from '../blobs/write.ts'
import { type Context, placeOf } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import { StoreError } from '../errors.ts'
import type { Append } from './append.ts'

/**
 * Stores the bytes that come with entries, under their hashes.
 * @throws {StoreError} `missing-document`, `unnamed-document`
 */
export async function storeDocuments<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  { caseId, entries, documents }: Append<E>,
): Promise<void> {
  const place = placeOf(context, caseId)
  const given = new Map(documents.map((bytes) => [toHex(context.hash(bytes)), bytes]))
  const named = new Set<string>()
  for (const [entry, value] of entries.entries()) {
    for (const { sha256, withheld, path } of documentsNamed(value as unknown as JsonObject)) {
      named.add(sha256)
      if (withheld || given.has(sha256) || (await hasBlob(trx, place, sha256))) continue
      const message = `Entry ${entry} names document ${sha256} at ${path}; give its bytes, or say that it is withheld.`
      throw new StoreError('missing-document', message, { entry })
    }
  }
  for (const [sha256, bytes] of given) {
    if (!named.has(sha256))
      throw new StoreError('unnamed-document', `No entry here names document ${sha256}.`)
    await writeBlob(trx, context, place, sha256, bytes)
  }
}
