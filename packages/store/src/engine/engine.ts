import type { Kysely, RawBuilder, Transaction } from 'kysely'
import type { Tables } from '../database/schema.ts'

/** A database, or a transaction on it. */
export type Db = Kysely<Tables> | Transaction<Tables>

/** A connection that reads can do nothing else: the database itself refuses. */
export type Access = 'read' | 'write'

/** What a database says went wrong, where it is not our statement that is. */
export type Trouble =
  | 'busy' // somebody else is writing, and kept us waiting too long
  | 'corrupt' // what is stored cannot be read as it was written
  | 'full' // there is no room left
  | 'gone' // the database cannot be reached, or was taken away

/** All in which databases differ; everything else is the same code over Kysely. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** Column type of bytes. */
  readonly bytes: 'blob' | 'bytea'
  /** Column type of text that compares by its code points, as ids and hashes must everywhere. */
  readonly text: string
  /** What stands after the columns of a table that needs no rows beside its primary key. */
  readonly unrowed: string
  /** A table of the elements of a JSON array, in a column `value`. */
  readonly elements: (json: string) => RawBuilder<unknown>
  readonly connect: (access: Access) => Promise<Kysely<Tables>>
  /** Whether there is a database to connect to: SQLite would make one. */
  readonly exists: () => boolean
  /** Names of the tables that there are. */
  readonly tables: (db: Db) => Promise<readonly string[]>
  /** A transaction that sees one state throughout and cannot write. */
  readonly snapshot: <T>(db: Kysely<Tables>, work: (db: Db) => Promise<T>) => Promise<T>
  /** Keeps other processes from bringing the schema up to date until the transaction ends. */
  readonly lockMigrations: (trx: Transaction<Tables>) => Promise<void>
  /** Holds the row of a case, which is there, until the transaction ends. */
  readonly lockCase: (trx: Transaction<Tables>, desk: string, caseId: string) => Promise<void>
  /** What an error says of the database, or undefined where it is none of its. */
  readonly trouble: (error: unknown) => Trouble | undefined
  /** The database's own check of itself: a line for each fault. */
  readonly check: (db: Kysely<Tables>) => Promise<readonly string[]>
  /**
   * After an erasure from these tables: nothing that the database keeps for itself still holds the old
   * value.
   */
  readonly forget: (db: Kysely<Tables>, tables: readonly string[]) => Promise<void>
  /** Leaves everything in one file, where the database is one. */
  readonly settle: (db: Kysely<Tables>) => Promise<void>
  /**
   * How a table that was just made is split, for databases that do: after its columns, and once it is there.
   */
  readonly split?: {
    readonly clause: string
    readonly parts: (table: string) => readonly string[]
  }
}
