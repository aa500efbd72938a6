import { closeSync, existsSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Tables } from '../database/schema.ts'
import type { Access, Engine, Trouble } from './engine.ts'
import { rowCheck, WrongType } from './sqlite-types.ts'

/** How long to wait for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 10_000
/** How long to pause before asking again where SQLite itself does not wait, in milliseconds. */
const PAUSE = 20
/** Prepared statements kept: the store has a few dozen, and batches of a few sizes. */
const MAX_STATEMENTS = 200
/** As many lines as SQLite's own check gives before it stops. */
const CHECKED = 100

/** Primary result codes of SQLite (sqlite.org/rescode.html): the lowest byte of an extended one. */
const TROUBLES: Readonly<Record<number, Trouble>> = {
  5: 'busy',
  6: 'busy',
  10: 'gone', // I/O error
  11: 'corrupt',
  13: 'full',
  14: 'gone', // cannot be opened
  26: 'corrupt', // not a database
}

/** What SQLite says of a statement of ours where the names of its tables are not those that we gave. */
const OTHER_SCHEMA = /^no such (column|table)|has no column named/

/*
 * WAL: readers never wait for the writer, in this process or another. synchronous=FULL: a commit is on the
 * disk before it is acknowledged. secure_delete: erased values are overwritten, not just unlinked.
 */
const WRITING = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`
const READING = 'pragma query_only = on;'

/** A database in one file. Any number of processes may have it open; one of them writes at a time. */
export function sqliteEngine(file: string): Engine {
  return {
    name: 'sqlite',
    bytes: 'blob',
    text: 'text',
    unrowed: 'without rowid',
    elements: (json) => sql`json_each(${json})`,
    connect: async (access) => connect(file, access),
    exists: () => existsSync(file),
    tables: async (db) => {
      const { rows } = await sql<{
        name: string
      }>`select name from sqlite_schema where type = 'table'`.execute(db)
      return rows.map(({ name }) => name)
    },
    snapshot: (db, work) => db.transaction().execute(work),
    // A transaction that writes has the whole file.
    lockMigrations: async () => {},
    lockCase: async () => {},
    trouble,
    check,
    forget: async (db) => {
      // The write-ahead log still holds the pages as they were.
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
    settle: async (db) => {
      await sql`pragma journal_mode = delete`.execute(db)
    },
  }
}

function trouble(error: unknown): Trouble | undefined {
  if (error instanceof WrongType) return 'corrupt'
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code === 'ENOSPC') return 'full'
  if (error.code === 'ERR_OUT_OF_RANGE') return 'corrupt' // a number that no number of ours comes near
  if (error.code !== 'ERR_SQLITE_ERROR' || !('errcode' in error)) return undefined
  return OTHER_SCHEMA.test(error.message) ? 'corrupt' : TROUBLES[Number(error.errcode) & 0xff]
}

async function check(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{
    integrity_check: string
  }>`pragma integrity_check(${sql.lit(CHECKED)})`.execute(db)
  const broken = await sql<{ table: string }>`pragma foreign_key_check`.execute(db)
  const lines = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
  return [...lines, ...broken.rows.map(({ table }) => `a row of ${table} belongs to nothing`)]
}

/** Opens a database file the way the store needs it. */
function connect(file: string, access: Access): Kysely<Tables> {
  if (access === 'write') makePrivate(file)
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, readOnly: access === 'read' })
  try {
    setUp(database, access === 'write' ? WRITING : READING)
  } catch (error) {
    database.close()
    throw error
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database, access) }) })
}

/**
 * Only its owner may read it, whatever folder it lies in; SQLite gives the files beside it the same rights.
 */
function makePrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600))
}

/**
 * Of processes that open a new file at once, each wants to turn it to WAL, and SQLite tells all but one that
 * it is locked without waiting, since waiting for one another they would wait for ever.
 */
function setUp(database: DatabaseSync, pragmas: string): void {
  for (let left = BUSY_TIMEOUT / PAUSE; ; left--)
    try {
      database.exec(pragmas)
      return
    } catch (error) {
      if (left > 0 && trouble(error) === 'busy') pause()
      else throw error
    }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
}

/** A statement that does nothing. */
const NOTHING: ReturnType<typeof adaptStatement> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

/** Fits `node:sqlite` to what Kysely's own SQLite dialect asks of a driver. */
function adapt(database: DatabaseSync, access: Access) {
  const statements = new Map<string, ReturnType<typeof adaptStatement>>()
  return {
    close: () => database.close(),
    prepare: (sql: string) => {
      // Every transaction of a writer writes. A deferred one would fail, without waiting, when another
      // process has written between its first read and its first write.
      const text = sql === 'begin' && access === 'write' ? 'begin immediate' : sql
      // Of a full disk SQLite has rolled back by itself: that there is nothing left to roll back would hide
      // why.
      if (text === 'rollback' && !database.isTransaction) return NOTHING
      const known = statements.get(text)
      if (known) return known
      if (statements.size >= MAX_STATEMENTS) statements.clear()
      const statement = adaptStatement(database.prepare(text))
      statements.set(text, statement)
      return statement
    },
  }
}

function adaptStatement(statement: StatementSync) {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[] // typed by Kysely
  const columns = statement.columns()
  const checked = rowCheck(columns)
  return {
    reader: columns.length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...values(parameters)).map(checked),
    run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)).map(checked),
  }
}
