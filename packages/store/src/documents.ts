import { documentsNamed, type JsonObject, toHex } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import type { Append } from './append.ts'
import type { Context, Db } from './context.ts'
import type { Tables } from './database/schema.ts'
import { StoreError } from './errors.ts'

/**
 * Stores the bytes that come with entries, under their hashes.
 * @throws {StoreError} `missing-document`, `unnamed-document`
 */
export async function storeDocuments<E extends object, C>(
  trx: Transaction<Tables>,
  { hash }: Context<E, C>,
  { caseId, entries, documents }: Append<E>,
): Promise<void> {
  const given = new Map(documents.map((bytes) => [toHex(hash(bytes)), bytes]))
  const named = new Set<string>()
  for (const [entry, value] of entries.entries()) {
    for (const { sha256, withheld, path } of documentsNamed(value as unknown as JsonObject)) {
      named.add(sha256)
      if (withheld || given.has(sha256) || (await hasDocument(trx, caseId, sha256))) continue
      const message = `Entry ${entry} names document ${sha256} at ${path}; give its bytes, or say that it is withheld.`
      throw new StoreError('missing-document', message, { entry })
    }
  }
  for (const [sha256, bytes] of given) {
    if (!named.has(sha256))
      throw new StoreError('unnamed-document', `No entry here names document ${sha256}.`)
    const row = { case_id: caseId, sha256, bytes }
    await trx
      .insertInto('documents')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

async function hasDocument(db: Db, caseId: string, sha256: string): Promise<boolean> {
  const query = db.selectFrom('documents').select('sha256')
  const row = await query.where('case_id', '=', caseId).where('sha256', '=', sha256).executeTakeFirst()
  return row !== undefined
}

/**
 * The bytes of a document, or undefined where the case does not hold them.
 * @param name `sha256:` and the hash in hexadecimal, as entries name it, or the hash alone
 * @throws {StoreError} `corrupt` where the bytes no longer have that hash
 */
export async function readDocument<E extends object, C>(
  db: Db,
  { hash }: Context<E, C>,
  caseId: string,
  name: string,
): Promise<Uint8Array | undefined> {
  const sha256 = name.replace(/^sha256:/, '')
  const query = db.selectFrom('documents').select('bytes')
  const row = await query.where('case_id', '=', caseId).where('sha256', '=', sha256).executeTakeFirst()
  if (row !== undefined && toHex(hash(row.bytes)) !== sha256) {
    throw new StoreError('corrupt', `The bytes kept as document ${sha256} have another hash.`)
  }
  return row?.bytes
}
