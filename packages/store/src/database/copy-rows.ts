import { sql, type Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { Db } from '../engine/engine.ts'
import type { CASE_TABLES, Tables } from './schema.ts'

/** Rows read at once. */
const BATCH = 500
/** Those of bytes, of which a row holds a megabyte. */
const FEW = 8

type Name = (typeof CASE_TABLES)[number]
type Row = Readonly<Record<string, unknown>>

/** The columns that tell the rows of a case apart, in the order in which they are read. */
export const KEYS: { readonly [T in Name]: readonly string[] } = {
  cases: [],
  entries: ['position'],
  openings: ['position', 'path'],
  blobs: ['sha256'],
  blob_parts: ['blob_id', 'part'],
  subtrees: ['level', 'position'],
  checkpoints: ['size', 'key'],
  notices: ['number'],
  followers: ['name'],
  decisions: ['key'],
  search_rows: ['place'],
  search_words: ['word', 'place'],
  insiders: ['record', 'person'],
  protected_names: ['record'],
  extracts: ['locale', 'part', 'subject'],
}

/** Copies the rows of a case from one database to another, of whatever engine, a few at a time. */
export async function copyRows(
  from: Db,
  to: Transaction<Tables>,
  table: Name,
  place: Place,
  wanted: (row: Row) => boolean = () => true,
): Promise<void> {
  for await (const rows of readRows(from, table, place)) {
    const copied = rows.filter(wanted)
    if (copied.length > 0)
      await to
        .insertInto(table)
        .values(copied as never)
        .execute()
  }
}

/** The rows of a case in a table, in the order of its key. */
async function* readRows(db: Db, table: Name, place: Place): AsyncGenerator<Row[]> {
  const limit = table === 'blob_parts' ? FEW : BATCH
  const keys = KEYS[table]
  let after: readonly unknown[] | undefined
  for (;;) {
    const past = after
      ? sql`and (${sql.join(keys.map((key) => sql.ref(key)))}) > (${sql.join(after)})`
      : sql``
    const order = keys.length > 0 ? sql`order by ${sql.join(keys.map((key) => sql.ref(key)))}` : sql``
    const query = sql<Row>`select * from ${sql.table(table)} where ${ofCase(place)} ${past} ${order} limit ${limit}`
    const { rows } = await query.execute(db)
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < limit || keys.length === 0) return
    after = keys.map((key) => last[key])
  }
}
