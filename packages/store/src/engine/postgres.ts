import { Kysely, PostgresDialect, sql } from 'kysely'
import { type ClientBase, DatabaseError, escapeIdentifier, Pool, types } from 'pg'
import type { Tables } from '../database/schema.ts'
import type { Access, Db, Engine, Trouble } from './engine.ts'
import { checkDatabase } from './postgres-check.ts'

/** Connections that a process holds at most, for each of reading and writing. */
const CONNECTIONS = 8
/** How long to wait for a connection, in milliseconds. */
const CONNECT_TIMEOUT = 10_000
/** How long to wait for another who is writing, in milliseconds. */
const LOCK_TIMEOUT = 10_000
/** How long to hold up those who read while waiting to write a table anew, in milliseconds. */
const FORGET_TIMEOUT = 2_000
/** How often to try again to make a schema that others are making too. */
const ATTEMPTS = 20

/** What others making the same thing at the same time comes out as (PostgreSQL appendix A, error codes). */
const RACED: ReadonlySet<string> = new Set(['23505', '42P06', '42P07', 'XX000'])

/** SQLSTATE to trouble, by code, else by its class (PostgreSQL appendix A, error codes). */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  '40': 'busy', // rolled back: could not serialize, deadlock
  '55P03': 'busy', // a lock was not to be had in time
  '57014': 'busy', // took longer than the server allows
  '53': 'full', // insufficient resources
  '53300': 'gone', // too many connections
  XX001: 'corrupt', // data corrupted
  XX002: 'corrupt', // index corrupted
  '58P01': 'corrupt', // a file of the database is missing
  '58': 'gone', // the server's disk fails it
  '08': 'gone', // connection
  '57': 'gone', // shut down
  '25P03': 'gone', // the server ended a session that paused too long
  '28': 'gone', // who are you
  '3D': 'gone', // no such database
}

/**
 * What the driver says, in errors without a code, of a connection that was lost or could not be had: no
 * server, no password, no encryption that both know.
 */
const LOST =
  /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)|SASL|The server does not support SSL)|certificate/

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
    unrowed: '',
    elements: (json) => sql`jsonb_array_elements(${json}::jsonb) as element(value)`,
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
    check: (db) => checkDatabase(db, tables),
    forget,
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
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    // Whoever stops does not wait for connections that nobody uses.
    allowExitOnIdle: true,
    types: { getTypeParser: typeParser },
    onConnect: (client) => setUp(client, schema, access),
  })
  // A connection that is lost while nobody uses it is replaced by the next that is asked for; without a
  // listener it would end the process.
  pool.on('error', () => {})
  return pool
}

/**
 * Said to each connection once it stands, and not with the URL's options, which would override it. A writer
 * that waits for another gives up after a while, as on SQLite.
 */
async function setUp(client: ClientBase, schema: string, access: Access): Promise<void> {
  // As above: what was being asked when the connection was lost is refused all the same.
  client.on('error', () => {})
  const settings = [
    `set search_path = ${escapeIdentifier(schema)}`,
    `set default_transaction_read_only = ${access === 'read' ? 'on' : 'off'}`,
    `set lock_timeout = ${LOCK_TIMEOUT}`,
  ]
  await client.query(settings.join('; '))
}

/** Eight-byte integers as numbers: no count of ours comes near what a number cannot hold. */
const typeParser: typeof types.getTypeParser = (oid: number, format?: string) => {
  if (oid === types.builtins.INT8) return Number
  return format === 'binary' ? types.getTypeParser(oid, 'binary') : types.getTypeParser(oid, 'text')
}

/**
 * Makes the schema and the table of migrations, so that everything else can be made under a lock on that.
 * Where they are there, no right to make them is asked for. Of several that make them at once, PostgreSQL
 * refuses some, though each says "if not exists".
 */
async function makeSchema(url: string, schema: string): Promise<void> {
  const name = escapeIdentifier(schema)
  const pool = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: CONNECT_TIMEOUT })
  pool.on('error', () => {})
  try {
    for (let left = ATTEMPTS; ; left--)
      try {
        const found = await pool.query('select to_regclass($1) is not null as found', [`${name}.migrations`])
        if (found.rows[0]?.found) return
        await pool.query(`create schema if not exists ${name}`)
        await pool.query(
          `create table if not exists ${name}.migrations (number integer primary key, name text collate "C" not null)`,
        )
        return
      } catch (error) {
        if (left === 0 || !(error instanceof DatabaseError) || !RACED.has(error.code ?? '')) throw error
      }
  } finally {
    await pool.end()
  }
}

/**
 * Deleted rows lie in their pages until those are written anew, which nobody may read meanwhile. Where
 * somebody reads for too long, they go with the next erasure: what was to be done is done, and nobody can ask
 * for them.
 */
async function forget(db: Kysely<Tables>, tables: readonly string[]): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`set lock_timeout = ${sql.lit(FORGET_TIMEOUT)}`.execute(connection)
    try {
      await sql`vacuum (full) ${sql.join(tables.map((table) => sql.table(table)))}`.execute(connection)
    } catch (error) {
      if (trouble(error) !== 'busy') throw error
    } finally {
      await sql`set lock_timeout = ${sql.lit(LOCK_TIMEOUT)}`.execute(connection)
    }
  })
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
  return LOST.test(error.message) ? 'gone' : undefined
}
