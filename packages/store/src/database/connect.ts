import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from './schema.ts'

/** How long to wait for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 10_000
/** How long to pause before asking again where SQLite itself does not wait, in milliseconds. */
const PAUSE = 20
const BUSY = 5
/** Prepared statements kept: the store has a few dozen, and batches of a few sizes. */
const MAX_STATEMENTS = 200

/*
 * WAL: readers never wait for the writer, in this process or another. synchronous=FULL: a commit is on the
 * disk before it is acknowledged. secure_delete: erased values are overwritten, not just unlinked.
 */
const PRAGMAS = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`

/** Opens a database file, or `:memory:`, the way the store needs it. */
export function connect(file: string): Kysely<Tables> {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT })
  setUp(database)
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapt(database) }) })
}

/**
 * Of processes that open a new file at once, each wants to turn it to WAL, and SQLite tells all but one that
 * it is locked without waiting, since waiting for one another they would wait for ever.
 */
function setUp(database: DatabaseSync): void {
  for (let left = BUSY_TIMEOUT / PAUSE; ; left--)
    try {
      database.exec(PRAGMAS)
      return
    } catch (error) {
      if (left > 0 && error instanceof Error && 'errcode' in error && error.errcode === BUSY) pause()
      else throw error
    }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
}

/** Fits `node:sqlite` to what Kysely's own SQLite dialect asks of a driver. */
function adapt(database: DatabaseSync) {
  const statements = new Map<string, ReturnType<typeof adaptStatement>>()
  return {
    close: () => database.close(),
    prepare: (sql: string) => {
      // Every transaction here writes. A deferred one would fail, without waiting, when another process has
      // written between its first read and its first write.
      const text = sql === 'begin' ? 'begin immediate' : sql
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
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
    iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
  }
}
