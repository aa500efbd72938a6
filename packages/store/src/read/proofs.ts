import {
  consistencyProof,
  consistencyRanges,
  type Hasher,
  inclusionProof,
  inclusionRanges,
  rootAt,
  sameBytes,
} from '@hearsay/ledger'
import { type Context, type Place, placeOf } from '../context.ts'
import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { readNodes } from './nodes.ts'
import { readCase } from './stored.ts'

/** Proof that an entry stands in a case: enough to check it against a checkpoint of that size. */
export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** @throws {StoreError} `unknown-case`, `out-of-range`, `corrupt` */
export async function proveInclusion<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  caseId: string,
  index: number,
  at?: number,
): Promise<Inclusion> {
  const { hash } = context
  const place = placeOf(context, caseId)
  const size = await checkSize(db, hash, place, at)
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new StoreError('out-of-range', `Case "${caseId}" has no entry ${index} at size ${size}.`)
  }
  const leaf = { start: index, end: index + 1 }
  const all = { start: 0, end: size }
  const read = await readNodes(db, place, [leaf, all, ...inclusionRanges(index, all)], hash)
  return {
    index,
    size,
    leafHash: read(0, index),
    proof: inclusionProof(hash, read, index, size),
    root: rootAt(hash, read, size),
  }
}

/** @throws {StoreError} `unknown-case`, `out-of-range`, `corrupt` */
export async function proveConsistency<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  caseId: string,
  earlier: number,
  at?: number,
): Promise<Uint8Array[]> {
  const { hash } = context
  const place = placeOf(context, caseId)
  const size = await checkSize(db, hash, place, at)
  if (!Number.isSafeInteger(earlier) || earlier < 1 || earlier > size) {
    throw new StoreError('out-of-range', `Case "${caseId}" had no size ${earlier} before ${size}.`)
  }
  const read = await readNodes(db, place, consistencyRanges({ start: 0, end: earlier }, size), hash)
  return consistencyProof(hash, read, earlier, size)
}

/** The size asked for, of a case whose hashes have the root that is written. */
async function checkSize(db: Db, hash: Hasher, place: Place, at: number | undefined): Promise<number> {
  const row = await readCase(db, place)
  await checkRoot(db, hash, row)
  if (at === undefined) return row.size
  if (Number.isSafeInteger(at) && at >= 0 && at <= row.size) return at
  throw new StoreError('out-of-range', `Case "${row.case_id}" has no size ${at}; it has ${row.size} entries.`)
}

async function checkRoot(db: Db, hash: Hasher, row: CaseRow): Promise<void> {
  if (sameBytes(await readRoot(db, hash, row, row.size), row.root)) return
  throw new StoreError(
    'corrupt',
    `The hashes kept of case "${row.case_id}" have another root than was written.`,
  )
}

/** The root of the first `size` entries, from what is stored. */
export async function readRoot(db: Db, hash: Hasher, place: Place, size: number): Promise<Uint8Array> {
  return rootAt(hash, await readNodes(db, place, [{ start: 0, end: size }], hash), size)
}
