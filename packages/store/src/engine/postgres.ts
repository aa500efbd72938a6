import { Kysely, PostgresDialect, sql } from 'kysely'
import { DatabaseError, Pool, types } from 'pg'
import type { Tables } from '../database/schema.ts'
import type { Access, Db, Engine, Trouble } from './engine.ts'

/** Connections that a process holds at most, for each of reading and writing. */
const CONNECTIONS = 8
/** How long to wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 10_000
/** How often to try again to make a schema that others are making too. */
const ATTEMPTS = 20

/** What others making the same thing at the same time comes out as (PostgreSQL appendix A, error codes). */
const RACED: ReadonlySet<string> = new Set(['23505', '42P06', '42P07', 'XX000'])

/** SQLSTATE to trouble, by code or by its class. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  '40001': 'busy', // could not serialize
  '40P01': 'busy', // deadlock
  '55P03': 'busy', // lock not available
  '53': 'full', // insufficient resources
  XX001: 'corrupt', // data corrupted
  XX002: 'corrupt', // index corrupted
  '08': 'gone', // connection
  '57': 'gone', // shut down
  '28': 'gone', // who are you
  '3D': 'gone', // no such database
}

/** What the driver says in words alone: no connection, no password, no encryption that both know. */
const REFUSED =
  /^(Connection terminated|timeout exceeded when trying to connect|SASL|The server does not support SSL)|certificate/

export interface PostgresOptions {
  /** Which tables of the database are meant. */
  readonly schema: string
  /** Into how many parts tables are split by the desk, where they are made. */
  readonly partitions?: number
}

/** A database of PostgreSQL 14 or later, or one that speaks as it does. */
export function postgresEngine(url: string, { schema, partitions }: PostgresOptions): Engine {
  return {
    name: 'postgres',
    bytes: 'bytea',
    text: 'text collate "C"',
    connect: async (access) => {
      if (access === 'write') await makeSchema(url, schema)
      return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: poolOf(url, schema, access) }) })
    },
    exists: () => true,
    tables,
    snapshot: (db, work) =>
      db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    lockMigrations: async (trx) => {
      await sql`lock table migrations in exclusive mode`.execute(trx)
    },
    lockCase: async (trx, desk, caseId) => {
      await sql`select 1 from cases where desk = ${desk} and case_id = ${caseId} for update`.execute(trx)
    },
    trouble,
    check,
    forget: async (db) => {
      // Deleted rows lie in their pages until those are written anew.
      await sql`vacuum (full) openings`.execute(db)
    },
    settle: async () => {},
    ...(partitions !== undefined && {
      split: {
        clause: 'partition by hash (desk)',
        parts: (table: string) =>
          Array.from({ length: partitions }, (_, part) => {
            return `create table ${table}_${part} partition of ${table} for values with (modulus ${partitions}, remainder ${part})`
          }),
      },
    }),
  }
}

function poolOf(url: string, schema: string, access: Access): Pool {
  const readOnly = access === 'read' ? ' -c default_transaction_read_only=on' : ''
  const pool = new Pool({
    connectionString: url,
    options: `-c search_path=${schema}${readOnly}`,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    types: { getTypeParser: typeParser },
  })
  // A connection that is lost while nobody uses it is replaced by the next that is asked for; without a
  // listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/** Eight-byte integers as numbers: no count of ours comes near what a number cannot hold. */
const typeParser: typeof types.getTypeParser = (oid: number, format?: string) => {
  if (oid === types.builtins.INT8) return Number
  return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text')
}

/**
 * Makes the schema and the table of migrations, so that everything else can be made under a lock on that. Of
 * several that do so at once, PostgreSQL refuses some, though each says "if not exists".
 */
async function makeSchema(url: string, schema: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: CONNECT_TIMEOUT })
  try {
    for (let left = ATTEMPTS; ; left--)
      try {
        await pool.query(`create schema if not exists ${schema}`)
        await pool.query(
          `create table if not exists ${schema}.migrations (number integer primary key, name text collate "C" not null)`,
        )
        return
      } catch (error) {
        if (left === 0 || !(error instanceof DatabaseError) || !RACED.has(error.code ?? '')) throw error
      }
  } finally {
    await pool.end()
  }
}

async function tables(db: Db): Promise<string[]> {
  const query = sql<{
    tablename: string
  }>`select tablename from pg_tables where schemaname = current_schema()`
  return (await query.execute(db)).rows.map(({ tablename }) => tablename)
}

function trouble(error: unknown): Trouble | undefined {
  if (error instanceof DatabaseError) {
    const { code = '' } = error
    return TROUBLES[code] ?? TROUBLES[code.slice(0, 2)]
  }
  if (!(error instanceof Error)) return undefined
  if ('code' in error && /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOSTUNREACH)/.test(String(error.code)))
    return 'gone'
  return REFUSED.test(error.message) ? 'gone' : undefined
}

/**
 * Blocks whose checksums failed; and each index against its table, by `amcheck` where the database has it, else
 * by whether both count the same rows.
 */
async function check(db: Kysely<Tables>): Promise<string[]> {
  const failed = await sql<{ failures: number | null }>`
    select checksum_failures as failures from pg_stat_database where datname = current_database()`.execute(db)
  const blocks = failed.rows[0]?.failures ?? 0
  const lines = blocks > 0 ? [`${blocks} blocks have another checksum than was written`] : []
  const amcheck = await sql`select 1 from pg_extension where extname = 'amcheck'`.execute(db)
  return [...lines, ...(amcheck.rows.length > 0 ? await checkIndexes(db) : await compareCounts(db))]
}

async function checkIndexes(db: Kysely<Tables>): Promise<string[]> {
  const indexes = await sql<{ name: string }>`
    select i.indexrelid::regclass::text as name from pg_index i
    join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'i'`.execute(db)
  const lines: string[] = []
  for (const { name } of indexes.rows) {
    try {
      await sql`select bt_index_check(${name}::regclass, true)`.execute(db)
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      lines.push(error.message)
    }
  }
  return lines
}

async function compareCounts(db: Kysely<Tables>): Promise<string[]> {
  // Of one moment: others are writing meanwhile.
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const lines: string[] = []
      for (const table of await tables(trx)) {
        const scanned = await countBy(trx, table, 'tables')
        const indexed = await countBy(trx, table, 'indexes')
        if (scanned !== indexed) lines.push(`${table} has ${scanned} rows; its index knows ${indexed}`)
      }
      return lines
    })
}

const WAYS = { tables: ['seqscan'], indexes: ['indexscan', 'indexonlyscan', 'bitmapscan'] } as const

/** Counts rows by reading the table, or its indexes. */
async function countBy(trx: Db, table: string, by: keyof typeof WAYS): Promise<number> {
  for (const [ways, names] of Object.entries(WAYS))
    for (const name of names)
      await sql.raw(`set local enable_${name} = ${ways === by ? 'on' : 'off'}`).execute(trx)
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}
