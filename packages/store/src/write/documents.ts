import { documentsNamed, type JsonObject, toHex } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import { hashNamed } from '../blobs/read.ts'
import { hasBlob, writeBlob } from '../blobs/write.ts'
import { type Context, placeOf } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import { StoreError } from '../errors.ts'
import type { Append } from './append.ts'

/**
 * Stores the bytes that come with entries, under their hashes. Those of a document that a later entry
 * withholds or takes out need not come: a bundle has them no more.
 * @param value what the case folds to with these entries
 * @throws {StoreError} `missing-document`, `unnamed-document`
 */
export async function storeDocuments<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  { caseId, entries, documents }: Append<E>,
  value: C,
): Promise<void> {
  const place = placeOf(context, caseId)
  const given = new Map(documents.map((bytes) => [toHex(context.hash(bytes)), bytes]))
  const named = new Set<string>()
  // Asked only where bytes are not here: it goes over every document.
  const isGivenOut = (sha256: string) => [...context.rules.givenOut(value)].map(hashNamed).includes(sha256)
  for (const [entry, value] of entries.entries()) {
    for (const { sha256, withheld, path } of documentsNamed(value as unknown as JsonObject)) {
      named.add(sha256)
      if (withheld || given.has(sha256) || (await hasBlob(trx, place, sha256))) continue
      if (!isGivenOut(sha256)) continue
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
