import {
  type Bundle,
  type Checkpoint,
  consistencyProof,
  consistencyRanges,
  createBundle,
  documentsNamed,
  formatVerifierKey,
  type Hasher,
  inclusionProof,
  inclusionRanges,
  type JsonObject,
  openCheckpoint,
  rootAt,
  type Signer,
  signCheckpoint,
  toHex,
} from '@hearsay/ledger'
import type { Context, Db } from './context.ts'
import { readDocument } from './documents.ts'
import { StoreError } from './errors.ts'
import { readNodes } from './nodes.ts'
import { openStored, parseLeaf, readCase, readStored, type StoredEntry } from './read.ts'

/** Proof that an entry stands in a case: enough to check it against a checkpoint of that size. */
export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly proof: readonly Uint8Array[]
  readonly root: Uint8Array
}

/** @throws {StoreError} `unknown-case`, `out-of-range` */
export async function proveInclusion<E extends object, C>(
  db: Db,
  { hash }: Context<E, C>,
  caseId: string,
  index: number,
  at?: number,
): Promise<Inclusion> {
  const size = await checkSize(db, caseId, at)
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new StoreError('out-of-range', `Case "${caseId}" has no entry ${index} at size ${size}.`)
  }
  const leaf = { start: index, end: index + 1 }
  const all = { start: 0, end: size }
  const read = await readNodes(db, caseId, [leaf, all, ...inclusionRanges(index, all)], hash)
  return {
    index,
    size,
    leafHash: read(0, index),
    proof: inclusionProof(hash, read, index, size),
    root: rootAt(hash, read, size),
  }
}

/** @throws {StoreError} `unknown-case`, `out-of-range` */
export async function proveConsistency<E extends object, C>(
  db: Db,
  { hash }: Context<E, C>,
  caseId: string,
  earlier: number,
  at?: number,
): Promise<Uint8Array[]> {
  const size = await checkSize(db, caseId, at)
  if (!Number.isSafeInteger(earlier) || earlier < 1 || earlier > size) {
    throw new StoreError('out-of-range', `Case "${caseId}" had no size ${earlier} before ${size}.`)
  }
  const read = await readNodes(db, caseId, consistencyRanges({ start: 0, end: earlier }, size), hash)
  return consistencyProof(hash, read, earlier, size)
}

async function checkSize(db: Db, caseId: string, at: number | undefined): Promise<number> {
  const { size } = await readCase(db, caseId)
  if (at === undefined) return size
  if (Number.isSafeInteger(at) && at >= 0 && at <= size) return at
  throw new StoreError('out-of-range', `Case "${caseId}" has no size ${at}; it has ${size} entries.`)
}

/** The root of the first `size` entries, from what is stored. */
async function readRoot(db: Db, caseId: string, size: number, hash: Hasher) {
  return rootAt(hash, await readNodes(db, caseId, [{ start: 0, end: size }], hash), size)
}

/**
 * Signs the case as it stands and keeps the note. A log must never sign two histories, so what was signed
 * last is compared with what is stored first.
 * @throws {StoreError} `unknown-case`; `corrupt` where what is stored does not extend what was signed
 */
export async function publishCheckpoint<E extends object, C>(
  trx: Db,
  { hash }: Context<E, C>,
  caseId: string,
  signer: Signer,
): Promise<string> {
  const { size } = await readCase(trx, caseId)
  const last = (await readCheckpoints(trx, caseId, signer)).at(-1)
  if (last !== undefined) await checkExtends(trx, caseId, last.checkpoint, hash)
  if (last?.checkpoint.size === size) return last.note
  const root = await readRoot(trx, caseId, size, hash)
  const note = signCheckpoint({ origin: signer.key.name, size, root }, [signer])
  const key = formatVerifierKey(signer.key)
  await trx.insertInto('checkpoints').values({ case_id: caseId, size, key, note }).execute()
  return note
}

interface Published {
  readonly note: string
  readonly checkpoint: Checkpoint
}

/** Checkpoints signed by this key, smallest first. */
async function readCheckpoints(db: Db, caseId: string, { key }: Signer): Promise<Published[]> {
  const rows = await db
    .selectFrom('checkpoints')
    .select('note')
    .where('case_id', '=', caseId)
    .where('key', '=', formatVerifierKey(key))
    .orderBy('size')
    .execute()
  return rows.map(({ note }) => ({ note, checkpoint: openCheckpoint(note, [key]).checkpoint }))
}

async function checkExtends(db: Db, caseId: string, { size, root }: Checkpoint, hash: Hasher): Promise<void> {
  const found = toHex(await readRoot(db, caseId, size, hash))
  if (found === toHex(root)) return
  const message = `Case "${caseId}" was signed at ${size} entries with root ${toHex(root)}; now it has ${found}.`
  throw new StoreError('corrupt', message)
}

/**
 * Everything that a reader needs to check a case, as of a checkpoint that was just signed. Holds no lock:
 * entries never change, and an opening that is erased meanwhile is left out.
 * Documents that the entries say are withheld stay here.
 * @throws {StoreError} `unknown-case`, `corrupt`
 */
export async function packBundle<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  caseId: string,
  signer: Signer,
  checkpoint: string,
): Promise<Bundle> {
  const { size } = openCheckpoint(checkpoint, [signer.key]).checkpoint
  const entries: StoredEntry[] = []
  for await (const stored of readStored(db, caseId, 0, size)) entries.push(stored)
  const documents = await publishedDocuments(db, context, caseId, entries)
  const published = await readCheckpoints(db, caseId, signer)
  const history = published.filter((earlier) => earlier.checkpoint.size < size).map(({ note }) => note)
  const leaves = entries.values().map((stored) => ({ leaf: parseLeaf(stored), openings: stored.openings }))
  return createBundle({ key: signer.key, checkpoint, history, entries: leaves, documents }, context.hash)
}

async function publishedDocuments<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  caseId: string,
  entries: readonly StoredEntry[],
): Promise<Uint8Array[]> {
  const withheld = new Map<string, boolean>()
  for (const stored of entries) {
    const entry = openStored(stored, context) as unknown as JsonObject
    for (const named of documentsNamed(entry)) {
      withheld.set(named.sha256, named.withheld || withheld.get(named.sha256) === true)
    }
  }
  const documents: Uint8Array[] = []
  for (const [sha256] of [...withheld].filter(([, held]) => !held)) {
    const bytes = await readDocument(db, context, caseId, sha256)
    if (bytes === undefined)
      throw new StoreError('corrupt', `Document ${sha256} of case "${caseId}" is not stored.`)
    documents.push(bytes)
  }
  return documents
}
