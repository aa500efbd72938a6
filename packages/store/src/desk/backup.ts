import { existsSync } from 'node:fs'
import type { Case, Entry } from '@hearsay/case'
import { placeOf } from '../context.ts'
import { copyRows } from '../database/copy-rows.ts'
import { CASE_TABLES, DERIVED_TABLES, DESK_TABLES } from '../database/schema.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { StoreError } from '../errors.ts'
import { openReader, type Reader } from '../read/reader.ts'
import { openWriter, type Writer } from '../write/writer.ts'
import { caseContext } from './desk.ts'

/** What derives from cases is made again, not copied. */
const COPIED = CASE_TABLES.filter((table) => !DERIVED_TABLES.includes(table))

/**
 * Copies every case of a desk, as it stands at one moment, into a new SQLite file, whatever the desk's own
 * database is; people go on reading and writing meanwhile. The key is not in it.
 * @returns ids of the cases
 * @throws {StoreError} `exists`
 */
export async function backUp(reader: Reader<Entry, Case>, file: string): Promise<readonly string[]> {
  if (existsSync(file)) throw new StoreError('exists', `${file} is there already; nothing was written.`)
  const copy = await openWriter(sqliteEngine(file), caseContext())
  try {
    const ids = await copyCases(reader, copy)
    // One file, whole in itself, that can be moved.
    await copy.settle()
    return ids
  } finally {
    await copy.close()
  }
}

/**
 * Puts the cases of a backup into a desk that has none.
 * @returns ids of the cases
 * @throws {StoreError} `exists` where the desk has cases; `no-database`, `older-database`, `corrupt` of the
 * backup
 */
export async function restore(file: string, writer: Writer<Entry, Case>): Promise<readonly string[]> {
  const from = await openReader(sqliteEngine(file), caseContext())
  try {
    return await copyCases(from, writer)
  } finally {
    await from.close()
  }
}

async function copyCases(from: Reader<Entry, Case>, to: Writer<Entry, Case>): Promise<readonly string[]> {
  return await from.snapshot((db, context) =>
    to.transaction(async (trx) => {
      const there = await trx.selectFrom('cases').select('case_id').where('desk', '=', context.desk).execute()
      if (there.length > 0)
        throw new StoreError(
          'exists',
          `There are cases already, such as "${there[0]?.case_id}"; nothing was written.`,
        )
      const rows = await db.selectFrom('cases').select('case_id').where('desk', '=', context.desk).execute()
      const ids = rows.map(({ case_id }) => case_id).sort()
      for (const id of ids) for (const table of COPIED) await copyRows(db, trx, table, placeOf(context, id))
      for (const table of DESK_TABLES) {
        const kept = await db.selectFrom(table).selectAll().where('desk', '=', context.desk).execute()
        if (kept.length > 0) await trx.insertInto(table).values(kept).execute()
      }
      return ids
    }),
  )
}
