import { randomBytes } from 'node:crypto'
import type { Bundle, Hasher, Signer } from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { type Kysely, sql } from 'kysely'
import { append, parseEntries } from './append.ts'
import type { Context } from './context.ts'
import { connect } from './database/connect.ts'
import { migrate } from './database/migrate.ts'
import type { Tables } from './database/schema.ts'
import { readDocument } from './documents.ts'
import { StoreError } from './errors.ts'
import { FoldedCases } from './folded.ts'
import { type Inclusion, packBundle, proveConsistency, proveInclusion, publishCheckpoint } from './publish.ts'
import { readCase, readEntries } from './read.ts'
import type { Rules } from './rules.ts'
import { type StoredVerdict, verifyStored } from './verify.ts'

export interface StoreOptions<E extends object, C> {
  /** Path of the SQLite file, made where there is none, or `:memory:`. */
  readonly file: string
  readonly rules: Rules<E, C>
  /** Fresh random bytes for salts; by default from the operating system. */
  readonly random?: (length: number) => Uint8Array
  readonly hash?: Hasher
}

export interface AppendOptions {
  /** Bytes of documents that these entries name. */
  readonly documents?: readonly Uint8Array[]
  /**
   * These entries come from another ledger, in which they were recorded: nothing is asked of them but to
   * fold.
   */
  readonly recorded?: boolean
}

/**
 * Opens a store and brings it up to date.
 * @throws {StoreError} `newer-database`
 */
export async function openStore<E extends object, C>(options: StoreOptions<E, C>): Promise<Store<E, C>> {
  const { file, rules, random = randomBytes, hash = nodeSha256 } = options
  const db = connect(file)
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return new Store(db, { rules, random, hash })
}

/**
 * Cases in one database. Any number of processes may have it open. Reading never waits for writing; writers
 * wait for one another. Methods throw {@link StoreError} `unknown-case` where that is said of none below.
 */
export class Store<E extends object, C> {
  readonly #db: Kysely<Tables>
  readonly #context: Context<E, C>
  readonly #folded: FoldedCases<E, C>

  constructor(db: Kysely<Tables>, context: Context<E, C>) {
    this.#db = db
    this.#context = context
    this.#folded = new FoldedCases(context)
  }

  /** Every case, by id, with its number of entries. */
  async cases(): Promise<readonly { readonly id: string; readonly size: number }[]> {
    const rows = await this.#db.selectFrom('cases').select(['case_id', 'size']).orderBy('case_id').execute()
    return rows.map(({ case_id, size }) => ({ id: case_id, size }))
  }

  /** Entries from index `from` on, with sealed values put back, and the size that they bring a reader to. */
  async read(caseId: string, from = 0): Promise<{ readonly entries: readonly E[]; readonly size: number }> {
    const { size } = await readCase(this.#db, caseId)
    return { entries: await readEntries(this.#db, this.#context, caseId, from, size), size }
  }

  /** What the entries fold to. Kept in memory, so that asking again costs what is new. */
  async load(caseId: string): Promise<{ readonly value: C; readonly size: number }> {
    const { size, value } = await this.#folded.at(this.#db, await readCase(this.#db, caseId))
    if (value === undefined) throw new StoreError('unknown-case', `Case "${caseId}" has no entries.`)
    return { value, size }
  }

  /**
   * Validates entries against what stands, seals what is personal, and writes them with their documents, in
   * one transaction, or does nothing. When it returns, they are on the disk. An entry that records an
   * erasure also wipes out the values that it names.
   * @param expectedSize number of entries that the caller has seen; 0 makes a case
   * @returns the new size
   * @throws {StoreError} `conflict`, `invalid-entry`, `missing-document`, `unnamed-document`,
   * `nothing-to-erase`
   */
  async append(
    caseId: string,
    entries: readonly unknown[],
    expectedSize: number,
    { documents = [], recorded = false }: AppendOptions = {},
  ): Promise<number> {
    const given = { caseId, entries: parseEntries(entries, this.#context), expectedSize, documents, recorded }
    const folded = await this.#db
      .transaction()
      .execute((trx) => append(trx, this.#context, this.#folded, given))
    const erased = given.entries.some(this.#context.rules.isErasure)
    if (erased) await this.#forget(caseId)
    else this.#folded.keep(caseId, folded)
    return folded.size
  }

  /** The bytes of a document, named as entries name it; undefined where they are withheld or unknown. */
  document(caseId: string, name: string): Promise<Uint8Array | undefined> {
    return readDocument(this.#db, this.#context, caseId, name)
  }

  /** Signs the case as it stands, with the signer's name for origin, and keeps the note. */
  checkpoint(caseId: string, signer: Signer): Promise<string> {
    return this.#db.transaction().execute((trx) => publishCheckpoint(trx, this.#context, caseId, signer))
  }

  /**
   * Proves that an entry stands in the case, now or at an earlier size. @throws {StoreError} `out-of-range`
   */
  proof(caseId: string, index: number, size?: number): Promise<Inclusion> {
    return proveInclusion(this.#db, this.#context, caseId, index, size)
  }

  /** Proves that the case begins as it stood at `earlier`. @throws {StoreError} `out-of-range` */
  consistency(caseId: string, earlier: number, size?: number): Promise<Uint8Array[]> {
    return proveConsistency(this.#db, this.#context, caseId, earlier, size)
  }

  /** Signs the case as it stands and packs all that a reader needs to check it. */
  async bundle(caseId: string, signer: Signer): Promise<Bundle> {
    const checkpoint = await this.checkpoint(caseId, signer)
    return packBundle(this.#db, this.#context, caseId, signer, checkpoint)
  }

  /** Recomputes everything stored about a case. */
  verify(caseId: string): Promise<StoredVerdict> {
    return verifyStored(this.#db, this.#context, caseId)
  }

  /** Closes the database. The store must not be used after. */
  close(): Promise<void> {
    return this.#db.destroy()
  }

  /**
   * Removes erased values from memory, and from the write-ahead log, which still holds the pages as they
   * were.
   */
  async #forget(caseId: string): Promise<void> {
    this.#folded.forget(caseId)
    await sql`pragma wal_checkpoint(truncate)`.execute(this.#db)
  }
}
