import type { Signer } from '@hearsay/ledger'
import type { Kysely, Transaction } from 'kysely'
import { streamBlob, sweep } from '../blobs/write.ts'
import { type Context, placeOf } from '../context.ts'
import { migrate } from '../database/migrate.ts'
import type { Tables } from '../database/schema.ts'
import type { NewDecision } from '../decisions/decision.ts'
import { deleteDecision, writeDecision } from '../decisions/write.ts'
import type { Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { guarded } from '../guarded.ts'
import { readInsiders, WHOLE } from '../insiders/read.ts'
import { writeInsiders } from '../insiders/write.ts'
import { type NewProtected, writeProtected } from '../protected/write.ts'
import { FoldedCases } from '../read/folded.ts'
import { readCase } from '../read/stored.ts'
import { append, makeCase, parseEntries } from './append.ts'
import { removeCase } from './remove.ts'
import { type Seen, signCase } from './sign.ts'

/** Tables from which values are erased. */
const ERASED = ['openings', 'protected_names', 'search_rows', 'search_words', 'extracts']

export interface AppendOptions {
  /** Bytes of documents that these entries name. */
  readonly documents?: readonly Uint8Array[]
  /**
   * These entries come from another ledger, in which they were recorded: nothing is asked of them but to
   * fold.
   */
  readonly recorded?: boolean
  /** What somebody decided by them, kept with them. */
  readonly decision?: NewDecision
  /** The key of a decision that they take back. */
  readonly takesBack?: string
  /** Who alone may see the case, which these entries open; everybody, where nothing is said. */
  readonly limitedTo?: readonly string[]
  /** A name under protection, for which one of them stands. */
  readonly protects?: NewProtected
}

/**
 * Opens a database to write to it, made where there is none, and brings it up to date.
 * @throws {StoreError} `newer-database`, `full`, `gone`, `busy`, `corrupt`
 */
export async function openWriter<E extends object, C>(
  engine: Engine,
  context: Context<E, C>,
  folded = new FoldedCases(context),
): Promise<Writer<E, C>> {
  return await guarded(engine, async () => {
    const db = await engine.connect('write')
    try {
      await migrate(db, engine)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return new Writer(db, engine, context, folded)
  })
}

/**
 * Cases to be written. Any number of processes may have a database open; writers of one case wait for one
 * another. Methods throw {@link StoreError} `busy`, `full`, `gone` and `corrupt` where that is said of none
 * below; then nothing was written.
 */
export class Writer<E extends object, C> {
  readonly #db: Kysely<Tables>
  readonly #engine: Engine
  readonly #context: Context<E, C>
  readonly #folded: FoldedCases<E, C>
  readonly #listeners = new Set<(caseId: string) => void>()

  constructor(db: Kysely<Tables>, engine: Engine, context: Context<E, C>, folded: FoldedCases<E, C>) {
    this.#db = db
    this.#engine = engine
    this.#context = context
    this.#folded = folded
  }

  /**
   * Validates entries against what stands, seals what is personal, and writes them with their documents, in
   * one transaction, or does nothing. When it returns, they are on the disk. An entry that records an
   * erasure also wipes out the values that it names.
   * @param expectedSize number of entries that the caller has seen; 0 makes a case
   * @returns the new size
   * @throws {StoreError} `conflict`, `invalid-entry`, `missing-document`, `unnamed-document`,
   * `nothing-to-erase`, `decided`, `undecided`
   */
  async append(
    caseId: string,
    entries: readonly unknown[],
    expectedSize: number,
    { documents = [], recorded = false, decision, takesBack, limitedTo, protects }: AppendOptions = {},
  ): Promise<number> {
    const given = { caseId, entries: parseEntries(entries, this.#context), expectedSize, documents, recorded }
    const folded = await this.#write(async (trx) => {
      const place = placeOf(this.#context, caseId)
      const made = { first: expectedSize, count: given.entries.length }
      if (takesBack !== undefined) await deleteDecision(trx, place, takesBack)
      const appended = await append(trx, this.#engine, this.#context, this.#folded, given)
      if (decision) await writeDecision(trx, place, { ...decision, entries: made })
      if (limitedTo) await writeInsiders(trx, place, WHOLE, limitedTo)
      if (protects) await writeProtected(trx, place, protects)
      return appended
    })
    if (given.entries.some(this.#context.rules.isErasure)) await this.forget(caseId)
    else this.#folded.keep(caseId, folded)
    this.#tell(caseId)
    return folded.size
  }

  /**
   * Changes who may see a case, or know a name under protection in it, whatever others do meanwhile. What
   * `change` throws is thrown, and nothing is written.
   * @param record the record that stands for the name; empty for the case
   * @param change who they are after, from who they were; of a case, nobody is everybody
   * @throws {StoreError} `unknown-case`
   */
  async changeInsiders(
    caseId: string,
    record: string,
    change: (before: readonly string[]) => readonly string[],
  ): Promise<void> {
    await this.#write(async (trx) => {
      const place = placeOf(this.#context, caseId)
      await this.#engine.lockCase(trx, this.#context.desk, caseId)
      await readCase(trx, place)
      await writeInsiders(trx, place, record, change(await readInsiders(trx, place, record)))
    })
  }

  /** Remembers that something was refused. @throws {StoreError} `decided` */
  async refuse(caseId: string, decision: NewDecision): Promise<void> {
    const place = placeOf(this.#context, caseId)
    await this.#write((trx) => writeDecision(trx, place, { ...decision, entries: null }))
    this.#tell(caseId)
  }

  /** Forgets that something was refused. @throws {StoreError} `undecided` */
  async unrefuse(caseId: string, key: string): Promise<void> {
    await this.#write((trx) => deleteDecision(trx, placeOf(this.#context, caseId), key))
    this.#tell(caseId)
  }

  /**
   * Keeps bytes of any number for entries that will name them, as they come, without holding them. What was
   * begun more than a day ago and never ended goes.
   * @returns the name by which entries name them: `sha256:` and the hash
   */
  async keep(caseId: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
    return await guarded(this.#engine, async () => {
      await makeCase(this.#db, this.#context, caseId)
      const place = placeOf(this.#context, caseId)
      await sweep(this.#db, place, dayBefore(this.#context.now()))
      return `sha256:${await streamBlob(this.#db, this.#context, place, bytes)}`
    })
  }

  /**
   * Signs the case as it stands, with the signer's name for origin, and keeps the note; the one that there is
   * where nothing is new.
   * @param seen what others remember as signed, which must be how the case begins
   * @throws {StoreError} `unknown-case`; `lost-key` where another key signed before; `behind` where more was
   * signed than is stored; `corrupt`
   */
  sign(caseId: string, signer: Signer, seen: readonly Seen[] = []): Promise<string> {
    return this.#write((trx) => signCase(trx, this.#engine, this.#context, caseId, signer, seen))
  }

  /**
   * Takes away a case that was never published, with all of its bytes. @throws {StoreError} `unknown-case`,
   * `published`
   */
  async remove(caseId: string): Promise<void> {
    await this.#write((trx) => removeCase(trx, this.#engine, this.#context, caseId))
    await this.forget(caseId)
  }

  /** Runs work of another part of the store in a transaction of its own. */
  transaction<T>(
    work: (trx: Transaction<Tables>, engine: Engine, context: Context<E, C>) => Promise<T>,
  ): Promise<T> {
    return this.#write((trx) => work(trx, this.#engine, this.#context))
  }

  /**
   * After erased or withdrawn values went: they go from memory too, and from what the database keeps for
   * itself. Where it cannot do that now it does so later: what was to be written is written, and nothing else
   * is said.
   */
  async forget(caseId: string): Promise<void> {
    this.#folded.forget(caseId)
    try {
      await guarded(this.#engine, () => this.#engine.forget(this.#db, ERASED))
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
    }
  }

  /** Leaves one file behind, where the database is one. Nobody else may have it open. */
  settle(): Promise<void> {
    return guarded(this.#engine, () => this.#engine.settle(this.#db))
  }

  /**
   * Tells of each case in which this writer has recorded or decided something, once it is on the disk. What
   * other writers do, `Reader.marks` shows. @returns what ends it
   */
  onWritten(listener: (caseId: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Closes the connection. The writer must not be used after. */
  close(): Promise<void> {
    return this.#db.destroy()
  }

  #tell(caseId: string): void {
    for (const listener of this.#listeners) listener(caseId)
  }

  #write<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
    return guarded(this.#engine, () => this.#db.transaction().execute(work))
  }
}

const DAY = 86_400_000

function dayBefore(time: string): string {
  return new Date(Date.parse(time) - DAY).toISOString()
}
