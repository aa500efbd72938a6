import { createHash } from 'node:crypto'
import { toHex } from '@hearsay/ledger'
import type { Kysely, Transaction } from 'kysely'
import { type Context, ofCase, type Place } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { inParts, partsOf } from './parts.ts'
import { checkBlob, findBlob, readParts } from './read.ts'

type Random = Pick<Context<object, unknown>, 'random' | 'now'>

/** A name that no other blob has, and that says when it was begun. */
function newBlobId({ random, now }: Random): string {
  return `${now()}-${toHex(random(8))}`
}

/** Stores bytes that are in memory, in the transaction of what names them. */
export async function writeBlob(
  trx: Transaction<Tables>,
  context: Random,
  place: Place,
  sha256: string,
  bytes: Uint8Array,
): Promise<void> {
  if (await hasBlob(trx, place, sha256)) return
  const blob_id = newBlobId(context)
  for (const [part, stretch] of [...partsOf(bytes)].entries())
    await trx
      .insertInto('blob_parts')
      .values({ ...place, blob_id, part, bytes: stretch })
      .execute()
  await trx
    .insertInto('blobs')
    .values({ ...place, sha256, blob_id, size: bytes.length })
    .execute()
}

/**
 * Stores bytes of any number as they come, a part a transaction, so that nobody waits for the whole. The
 * case's row must be there. What ends early leaves parts that belong to no blob; they are taken away at once,
 * or, where the process was killed, by {@link sweep}.
 * @returns SHA-256 in hexadecimal
 */
export async function streamBlob(
  db: Kysely<Tables>,
  context: Random,
  place: Place,
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const blob_id = newBlobId(context)
  const hash = createHash('sha256')
  let [part, size] = [0, 0]
  try {
    for await (const bytes of inParts(source)) {
      hash.update(bytes)
      size += bytes.length
      await db
        .insertInto('blob_parts')
        .values({ ...place, blob_id, part, bytes })
        .execute()
      part++
    }
    const sha256 = hash.digest('hex')
    const kept = await db
      .insertInto('blobs')
      .values({ ...place, sha256, blob_id, size })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    // Somebody else had the same bytes: theirs stay.
    if (kept.numInsertedOrUpdatedRows === 0n) await removeParts(db, place, blob_id)
    return sha256
  } catch (error) {
    await removeParts(db, place, blob_id)
    throw error
  }
}

export async function hasBlob(db: Db, place: Place, sha256: string): Promise<boolean> {
  const query = db.selectFrom('blobs').select('sha256').where(ofCase(place)).where('sha256', '=', sha256)
  return (await query.executeTakeFirst()) !== undefined
}

/** Takes a blob away with all of its bytes. */
export async function removeBlob(trx: Transaction<Tables>, place: Place, sha256: string): Promise<void> {
  const rows = trx.selectFrom('blobs').select('blob_id').where(ofCase(place)).where('sha256', '=', sha256)
  for (const { blob_id } of await rows.execute()) await removeParts(trx, place, blob_id)
  await trx.deleteFrom('blobs').where(ofCase(place)).where('sha256', '=', sha256).execute()
}

async function removeParts(db: Db, place: Place, blobId: string): Promise<void> {
  await db.deleteFrom('blob_parts').where(ofCase(place)).where('blob_id', '=', blobId).execute()
}

/**
 * Takes away parts of blobs that were begun before a time (RFC 3339) and never ended. Returns how many blobs.
 */
export async function sweep(db: Db, place: Place, before: string): Promise<number> {
  const begun = await db.selectFrom('blob_parts').select('blob_id').distinct().where(ofCase(place)).execute()
  const ended = await db.selectFrom('blobs').select('blob_id').where(ofCase(place)).execute()
  const whole = new Set(ended.map(({ blob_id }) => blob_id))
  const left = begun.filter(({ blob_id }) => !whole.has(blob_id) && blob_id < before)
  for (const { blob_id } of left) await removeParts(db, place, blob_id)
  return left.length
}

/** Copies a blob from one database to another, a part at a time. @throws {StoreError} `corrupt` */
export async function copyBlob(
  from: Db,
  to: Transaction<Tables>,
  place: Place,
  sha256: string,
): Promise<void> {
  const blob = await findBlob(from, place, sha256)
  if (blob === undefined)
    throw new StoreError('corrupt', `Document ${sha256} of case "${place.case_id}" is not stored.`)
  await checkBlob(from, place, blob)
  const { blob_id, size } = blob
  let part = 0
  for await (const bytes of readParts(from, place, blob))
    await to
      .insertInto('blob_parts')
      .values({ ...place, blob_id, part: part++, bytes })
      .execute()
  await to
    .insertInto('blobs')
    .values({ ...place, sha256, blob_id, size })
    .execute()
}
