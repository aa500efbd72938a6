import { createHash } from 'node:crypto'
import { ofCase, type Place } from '../context.ts'
import type { BlobRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'

/**
 * The hash in a document's name: `sha256:` and the hash in hexadecimal, as entries name it, or the hash
 * alone.
 */
export function hashNamed(name: string): string {
  return name.replace(/^sha256:/, '')
}

/**
 * The bytes of a document, or undefined where the case does not hold them.
 * @throws {StoreError} `corrupt` where the bytes no longer have that hash
 */
export async function readBlob(db: Db, place: Place, name: string): Promise<Uint8Array | undefined> {
  const blob = await findBlob(db, place, name)
  if (blob === undefined) return undefined
  const hash = createHash('sha256')
  const parts: Uint8Array[] = []
  for await (const bytes of readParts(db, place, blob)) {
    hash.update(bytes)
    parts.push(bytes)
  }
  checkHash(blob, hash.digest('hex'))
  return Buffer.concat(parts)
}

/**
 * The same, as a stream, for bytes that memory should not hold: read once to be sure that they are what they
 * were, and then again, each part as it is asked for.
 * @throws {StoreError} `corrupt`, before anything is given out
 */
export async function openBlob(
  db: Db,
  place: Place,
  name: string,
): Promise<{ readonly size: number; readonly bytes: AsyncIterable<Uint8Array> } | undefined> {
  const blob = await findBlob(db, place, name)
  if (blob === undefined) return undefined
  await checkBlob(db, place, blob)
  return { size: blob.size, bytes: readParts(db, place, blob) }
}

type Blob = Pick<BlobRow, 'sha256' | 'blob_id' | 'size'>

/** Hashes the bytes of a blob. @throws {StoreError} `corrupt` */
export async function checkBlob(db: Db, place: Place, blob: Blob): Promise<void> {
  const hash = createHash('sha256')
  for await (const bytes of readParts(db, place, blob)) hash.update(bytes)
  checkHash(blob, hash.digest('hex'))
}

export async function findBlob(db: Db, place: Place, name: string): Promise<Blob | undefined> {
  const sha256 = hashNamed(name)
  // Anybody may ask, for anything: also for what a database would refuse to look up.
  if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined
  return await db
    .selectFrom('blobs')
    .select(['sha256', 'blob_id', 'size'])
    .where(ofCase(place))
    .where('sha256', '=', sha256)
    .executeTakeFirst()
}

export async function* readParts(
  db: Db,
  place: Place,
  { sha256, blob_id, size }: Blob,
): AsyncGenerator<Uint8Array> {
  const parts = db
    .selectFrom('blob_parts')
    .select('bytes')
    .where(ofCase(place))
    .where('blob_id', '=', blob_id)
  let read = 0
  for (let part = 0; part === 0 || read < size; part++) {
    const row = await parts.where('part', '=', part).executeTakeFirst()
    if (row === undefined)
      throw new StoreError('corrupt', `Document ${sha256} lacks part ${part} of its bytes.`)
    read += row.bytes.length
    yield row.bytes
  }
  if (read !== size)
    throw new StoreError('corrupt', `Document ${sha256} has ${size} bytes; ${read} of them are kept.`)
}

function checkHash({ sha256 }: Blob, found: string): void {
  if (found === sha256) return
  throw new StoreError('corrupt', `The bytes kept as document ${sha256} have the hash ${found}.`)
}
