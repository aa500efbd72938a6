import { type Kysely, sql } from 'kysely'
import { DatabaseError } from 'pg'
import { CASE_TABLES, type Tables } from '../database/schema.ts'
import type { Db } from './engine.ts'

type NamesOf = (db: Db) => Promise<readonly string[]>

/**
 * PostgreSQL's check of itself: blocks whose checksums failed, and each index against its table, by `amcheck`
 * where the database has it and lets us, else by whether both count the same rows; and rows against their
 * cases.
 * @returns a line for each fault
 */
export async function checkDatabase(db: Kysely<Tables>, tables: NamesOf): Promise<string[]> {
  const amcheck = await amcheckOf(db)
  const lines = amcheck === undefined ? await compareCounts(db, tables) : await checkIndexes(db, amcheck)
  lines.push(...(await strayRows(db, tables)))
  // Last, so that it counts the blocks that were just read.
  const failed = await sql<{ failures: number | null }>`
    select checksum_failures as failures from pg_stat_database where datname = current_database()`.execute(db)
  const blocks = failed.rows[0]?.failures ?? 0
  return blocks > 0 ? [...lines, `${blocks} blocks have another checksum than was written`] : lines
}

/** Schema in which the extension lies; undefined where it is not there, or not for us to use. */
async function amcheckOf(db: Db): Promise<string | undefined> {
  const { rows } = await sql<{ schema: string }>`
    select n.nspname as schema from pg_extension e
    join pg_namespace n on n.oid = e.extnamespace
    join pg_proc p on p.pronamespace = n.oid and p.proname = 'bt_index_check' and p.pronargs = 2
    where e.extname = 'amcheck' and has_function_privilege(p.oid, 'execute')
      and has_schema_privilege(n.oid, 'usage')`.execute(db)
  return rows[0]?.schema
}

async function checkIndexes(db: Kysely<Tables>, schema: string): Promise<string[]> {
  const indexes = await sql<{ oid: number }>`
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'i' order by c.relname`.execute(db)
  const lines: string[] = []
  for (const { oid } of indexes.rows) {
    await inWords(lines, async () => {
      await sql`select ${sql.id(schema, 'bt_index_check')}(${sql.lit(oid)}::oid::regclass, true)`.execute(db)
    })
  }
  return lines
}

async function compareCounts(db: Kysely<Tables>, tables: NamesOf): Promise<string[]> {
  const lines: string[] = []
  for (const table of await tables(db)) {
    await inWords(lines, async () => {
      const { scanned, indexed } = await countBoth(db, table)
      if (scanned !== indexed) lines.push(`${table} has ${scanned} rows; its index knows ${indexed}`)
    })
  }
  return lines
}

/** Rows of no case: keys do not let them in, and who writes past the keys leaves them. */
async function strayRows(db: Kysely<Tables>, tables: NamesOf): Promise<string[]> {
  const lines: string[] = []
  const there = new Set(await tables(db))
  for (const table of CASE_TABLES.filter((name) => name !== 'cases' && there.has(name)))
    await inWords(lines, async () => {
      const stray = sql`select 1 from ${sql.table(table)} t where not exists (
        select 1 from cases c where c.desk = t.desk and c.case_id = t.case_id) limit 1`
      if ((await stray.execute(db)).rows.length > 0) lines.push(`a row of ${table} belongs to nothing`)
    })
  return lines
}

/** What is broken is a line, and no reason to leave the rest unread. */
async function inWords(lines: string[], step: () => Promise<void>): Promise<void> {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof DatabaseError) || !/^(XX00|58P01)/.test(error.code ?? '')) throw error
    lines.push(error.message)
  }
}

/**
 * Rows of a table at one moment, for others are writing meanwhile: as the table counts them, and its indexes.
 */
async function countBoth(db: Kysely<Tables>, table: string): Promise<{ scanned: number; indexed: number }> {
  const both = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return await both.execute(async (trx) => {
    const scanned = await countBy(trx, table, 'tables')
    return { scanned, indexed: await countBy(trx, table, 'indexes') }
  })
}

const WAYS = { tables: ['seqscan'], indexes: ['indexscan', 'indexonlyscan', 'bitmapscan'] } as const

/** Counts rows by reading the table, or its indexes. */
async function countBy(trx: Db, table: string, by: keyof typeof WAYS): Promise<number> {
  for (const [ways, names] of Object.entries(WAYS))
    for (const name of names)
      await sql.raw(`set local enable_${name} = ${ways === by ? 'on' : 'off'}`).execute(trx)
  const query = sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`
  return (await query.execute(trx)).rows[0]?.count ?? 0
}
