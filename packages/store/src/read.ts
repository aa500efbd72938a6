import { fromHex, type JsonObject, type Opening, open, toHex } from '@hearsay/ledger'
import type { Context, Db } from './context.ts'
import type { CaseRow } from './database/schema.ts'
import { StoreError } from './errors.ts'

/** Rows read at once: enough to be quick, few enough to be small. */
const BATCH = 2000

/** A leaf as it is hashed, with what opens it. */
export interface StoredEntry {
  readonly position: number
  /** RFC 8785 text. */
  readonly text: string
  readonly hash: Uint8Array
  readonly openings: readonly Opening[]
}

/** The row of a case. @throws {StoreError} `unknown-case` */
export async function readCase(db: Db, caseId: string): Promise<CaseRow> {
  const row = await db.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirst()
  if (row === undefined) throw new StoreError('unknown-case', `There is no case "${caseId}".`)
  return row
}

/** Entries `[from, to)` as they are stored, in order. @throws {StoreError} `corrupt` where one is missing */
export async function* readStored(
  db: Db,
  caseId: string,
  from: number,
  to: number,
): AsyncGenerator<StoredEntry> {
  for (let at = from; at < to; at += BATCH) {
    const end = Math.min(at + BATCH, to)
    const rows = await db
      .selectFrom('entries')
      .select(['position', 'leaf', 'leaf_hash'])
      .where('case_id', '=', caseId)
      .where('position', '>=', at)
      .where('position', '<', end)
      .orderBy('position')
      .execute()
    if (rows.length !== end - at)
      throw new StoreError('corrupt', `Case ${caseId} lacks entries in [${at}, ${end}).`)
    const openings = await readOpenings(db, caseId, at, end)
    for (const { position, leaf, leaf_hash } of rows) {
      const opened = openings.get(position) ?? []
      yield { position, text: leaf, hash: leaf_hash, openings: opened }
    }
  }
}

async function readOpenings(
  db: Db,
  caseId: string,
  from: number,
  to: number,
): Promise<Map<number, Opening[]>> {
  const rows = await db
    .selectFrom('openings')
    .select(['position', 'path', 'salt', 'value'])
    .where('case_id', '=', caseId)
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position')
    .orderBy('path')
    .execute()
  const byPosition = new Map<number, Opening[]>()
  for (const { position, path, salt, value } of rows) {
    const list = byPosition.get(position) ?? []
    list.push({ path, salt: toHex(salt), value: JSON.parse(value) })
    byPosition.set(position, list)
  }
  return byPosition
}

/** The leaf itself. Only ever written by this package, as the text of an object. */
export const parseLeaf = ({ text }: StoredEntry): JsonObject => JSON.parse(text) as JsonObject

/** An entry with its sealed values put back. */
export function openStored<E extends object, C>(stored: StoredEntry, { rules, hash }: Context<E, C>): E {
  const { entry, erased } = open(parseLeaf(stored), stored.openings, hash)
  // What was validated when it was appended needs it again only where an erased value reads otherwise.
  return erased.length > 0 ? rules.parse(entry, stored.position) : (entry as unknown as E)
}

/** Entries `[from, to)`, opened. */
export async function readEntries<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  caseId: string,
  from: number,
  to: number,
): Promise<E[]> {
  const entries: E[] = []
  for await (const stored of readStored(db, caseId, from, to)) entries.push(openStored(stored, context))
  return entries
}

export const saltBytes = (opening: Opening): Uint8Array => fromHex(opening.salt)
