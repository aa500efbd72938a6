import type { Kysely, Transaction } from 'kysely'
import { engineAt } from '../engine/at.ts'
import type { Engine } from '../engine/engine.ts'
import { guarded } from '../guarded.ts'
import { type Migration, migrate } from './migrate.ts'

export { isUrl } from '../engine/at.ts'
export type { Engine } from '../engine/engine.ts'
export { StoreError, type StoreErrorCode } from '../errors.ts'

/**
 * Tables of another room, over the engines of this one: in a file, or in a schema of PostgreSQL, of its own.
 * What the database complains of is thrown as {@link StoreError} `busy`, `corrupt`, `full` or `gone`.
 */
export interface Database<T> {
  /** Does work in one transaction; on SQLite one is at work at a time, in whichever process. */
  readonly write: <R>(work: (trx: Transaction<T>) => Promise<R>) => Promise<R>
  readonly read: <R>(work: (db: Kysely<T>) => Promise<R>) => Promise<R>
  /**
   * Has the database itself keep nothing of rows that are gone from these tables; where others are at work
   * for too long, what is left goes the next time.
   */
  readonly forget: (tables: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** A numbered step to the tables of another room, as {@link Migration} is for those of this one. */
export interface Step<T> {
  readonly number: number
  readonly name: string
  readonly up: (trx: Transaction<T>, engine: Pick<Engine, 'bytes' | 'text'>) => Promise<void>
}

/**
 * Opens tables of another room to write to them, made where there are none, and brings them up to date.
 * @param place path of an SQLite file, or `postgres://…`
 * @param schema PostgreSQL's
 * @throws {StoreError} `newer-database`, `full`, `gone`, `busy`, `corrupt`
 */
export async function openDatabase<T>(
  place: string,
  schema: string,
  steps: readonly Step<T>[],
): Promise<Database<T>> {
  const engine = await engineAt(place, schema)
  return await guarded(engine, async () => {
    const connected = await engine.connect('write')
    try {
      // Which tables there are is known to whoever gives the steps; nothing here looks into them.
      await migrate(connected, engine, steps as unknown as readonly Migration[])
    } catch (error) {
      await connected.destroy()
      throw error
    }
    const db = connected as unknown as Kysely<T>
    return {
      write: (work) => guarded(engine, () => db.transaction().execute(work)),
      read: (work) => guarded(engine, () => work(db)),
      forget: (tables) => guarded(engine, () => engine.forget(connected, tables)),
      close: () => db.destroy(),
    }
  })
}
