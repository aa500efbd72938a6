import { type Opening, toHex } from '@hearsay/ledger'
import { ofCase, type Place } from '../context.ts'
import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'

/** Rows read at once: enough to be quick, few enough to be small. */
const BATCH = 2000

/** A leaf as it is hashed, with what opens it and what its row says of it. Nothing of it is checked yet. */
export interface StoredEntry {
  readonly position: number
  /** RFC 8785 text. */
  readonly text: string
  readonly hash: Uint8Array
  readonly kind: string
  readonly at: string
  readonly subject: string
  readonly openings: readonly StoredOpening[]
}

/** An opening whose value has not been parsed yet. */
export interface StoredOpening extends Omit<Opening, 'value'> {
  /** RFC 8785 text. */
  readonly text: string
}

/** The row of a case with entries. @throws {StoreError} `unknown-case` */
export async function readCase(db: Db, place: Place): Promise<CaseRow> {
  const row = await db.selectFrom('cases').selectAll().where(ofCase(place)).executeTakeFirst()
  if (row === undefined || row.size === 0)
    throw new StoreError('unknown-case', `There is no case "${place.case_id}".`)
  return row
}

/** Entries `[from, to)` as they are stored, in order. @throws {StoreError} `corrupt` where one is missing */
export async function* readStored(
  db: Db,
  place: Place,
  from: number,
  to: number,
): AsyncGenerator<StoredEntry> {
  for (let at = from; at < to; at += BATCH) {
    const end = Math.min(at + BATCH, to)
    const rows = await db
      .selectFrom('entries')
      .select(['position', 'leaf', 'leaf_hash', 'kind', 'at', 'subject'])
      .where(ofCase(place))
      .where('position', '>=', at)
      .where('position', '<', end)
      .orderBy('position')
      .execute()
    const openings = await readOpenings(db, place, at, end)
    for (let position = at; position < end; position++) {
      const row = rows[position - at]
      if (row?.position !== position)
        throw new StoreError('corrupt', `Case "${place.case_id}" lacks entry ${position}.`)
      const { leaf, leaf_hash, kind, at: time, subject } = row
      const opened = openings.get(position) ?? []
      yield { position, text: leaf, hash: leaf_hash, kind, at: time, subject, openings: opened }
    }
  }
}

async function readOpenings(
  db: Db,
  place: Place,
  from: number,
  to: number,
): Promise<Map<number, StoredOpening[]>> {
  const rows = await db
    .selectFrom('openings')
    .select(['position', 'path', 'salt', 'value'])
    .where(ofCase(place))
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position')
    .orderBy('path')
    .execute()
  const byPosition = new Map<number, StoredOpening[]>()
  for (const { position, path, salt, value } of rows) {
    const list = byPosition.get(position) ?? []
    list.push({ path, salt: toHex(salt), text: value })
    byPosition.set(position, list)
  }
  return byPosition
}
