import {
  consistencyProof,
  consistencyRanges,
  type Hasher,
  inclusionProof,
  inclusionRanges,
  rootAt,
  sameBytes,
  verifyConsistency,
  verifyInclusion,
} from '@hearsay/ledger'
import { type Context, type Place, placeOf } from '../context.ts'
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
  const { size, root } = await soundSize(db, hash, place, at)
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new StoreError('out-of-range', `Case "${caseId}" has no entry ${index} at size ${size}.`)
  }
  const leaf = { start: index, end: index + 1 }
  const all = { start: 0, end: size }
  const read = await readNodes(db, place, [leaf, ...inclusionRanges(index, all)], hash)
  const inclusion = {
    index,
    size,
    leafHash: read(0, index),
    proof: inclusionProof(hash, read, index, size),
    root,
  }
  if (!verifyInclusion(inclusion, hash).ok) throw altered(place)
  return inclusion
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
  const { size, root } = await soundSize(db, hash, place, at)
  if (!Number.isSafeInteger(earlier) || earlier < 1 || earlier > size) {
    throw new StoreError('out-of-range', `Case "${caseId}" had no size ${earlier} before ${size}.`)
  }
  return await proveExtends(db, hash, place, earlier, { size, root })
}

interface Head {
  readonly size: number
  readonly root: Uint8Array
}

/**
 * Proves that a tree begins as it stood at `earlier`, from hashes that lead to its root. @throws {StoreError}
 * `corrupt`
 */
async function proveExtends(
  db: Db,
  hash: Hasher,
  place: Place,
  earlier: number,
  { size, root }: Head,
): Promise<Uint8Array[]> {
  const earlierRoot = await readRoot(db, hash, place, earlier)
  const read = await readNodes(db, place, consistencyRanges({ start: 0, end: earlier }, size), hash)
  const proof = consistencyProof(hash, read, earlier, size)
  if (!verifyConsistency({ earlier, size, proof, earlierRoot, root }, hash).ok) throw altered(place)
  return proof
}

/**
 * The size asked for and the root there, of a case whose hashes lead from it to the root that is written.
 * @throws {StoreError} `unknown-case`, `out-of-range`, `corrupt`
 */
async function soundSize(db: Db, hash: Hasher, place: Place, at: number | undefined): Promise<Head> {
  const row = await readCase(db, place)
  const size = at ?? row.size
  if (!Number.isSafeInteger(size) || size < 0 || size > row.size)
    throw new StoreError(
      'out-of-range',
      `Case "${row.case_id}" has no size ${at}; it has ${row.size} entries.`,
    )
  const root = await readRoot(db, hash, place, size)
  if (size === row.size && !sameBytes(root, row.root)) throw altered(place)
  if (size > 0 && size < row.size) await proveExtends(db, hash, place, size, row)
  return { size, root }
}

function altered({ case_id }: Place): StoreError {
  return new StoreError('corrupt', `The hashes kept of case "${case_id}" have another root than was written.`)
}

/** The root of the first `size` entries, from what is stored. */
export async function readRoot(db: Db, hash: Hasher, place: Place, size: number): Promise<Uint8Array> {
  return rootAt(hash, await readNodes(db, place, [{ start: 0, end: size }], hash), size)
}
