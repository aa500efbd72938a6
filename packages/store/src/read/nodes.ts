import { cover, type Hasher, type NodeReader, type NodeRef, nodeHash, type Range } from '@hearsay/ledger'
import { ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'

/*
 * The Merkle tree as rows. Leaf hashes stand in `entries`; of the levels above, only every eighth is kept, in
 * `subtrees`. Any other node is made from at most 2^7 rows: one small row for every 256 entries instead of
 * two for every entry, and a proof at a million entries still reads only some 500 hashes.
 */

/** Levels between rows that are kept. */
const STRIDE = 8

/** Is a node of this level kept as a row of `subtrees`? */
export const isKept = (level: number): boolean => level > 0 && level % STRIDE === 0

/** Reads every node that the ranges are made of, and returns a reader over them. */
export async function readNodes(
  db: Db,
  place: Place,
  ranges: readonly Range[],
  hash: Hasher,
): Promise<NodeReader> {
  const nodes = new Map<string, Uint8Array>()
  for (const ref of ranges.flatMap(cover)) {
    const key = `${ref.level}/${ref.index}`
    if (!nodes.has(key)) nodes.set(key, await readNode(db, place, ref, hash))
  }
  return (level, index) => {
    const node = nodes.get(`${level}/${index}`)
    if (node === undefined)
      throw new StoreError('out-of-range', `Node ${index} at level ${level} was not read.`)
    return node
  }
}

async function readNode(db: Db, place: Place, { level, index }: NodeRef, hash: Hasher): Promise<Uint8Array> {
  const kept = level - (level % STRIDE)
  const count = 2 ** (level - kept)
  const first = index * count
  const rows = await (kept === 0
    ? readLeaves(db, place, first, count)
    : readKept(db, place, kept, first, count))
  if (rows.length !== count)
    throw new StoreError('corrupt', `Case "${place.case_id}" lacks hashes at level ${kept}.`)
  return pairUp(rows, hash)
}

/** The root over a power of two of hashes. */
function pairUp(hashes: readonly Uint8Array[], hash: Hasher): Uint8Array {
  const [only, ...others] = hashes
  if (only !== undefined && others.length === 0) return only
  const middle = hashes.length / 2
  return nodeHash(hash, pairUp(hashes.slice(0, middle), hash), pairUp(hashes.slice(middle), hash))
}

async function readLeaves(db: Db, place: Place, first: number, count: number): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('entries')
    .select('leaf_hash')
    .where(ofCase(place))
    .where('position', '>=', first)
    .where('position', '<', first + count)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.leaf_hash)
}

async function readKept(
  db: Db,
  place: Place,
  level: number,
  first: number,
  count: number,
): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('subtrees')
    .select('hash')
    .where(ofCase(place))
    .where('level', '=', level)
    .where('position', '>=', first)
    .where('position', '<', first + count)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.hash)
}
