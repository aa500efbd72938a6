import { type Bundle, Frontier } from '@hearsay/ledger'
import type { Kysely } from 'kysely'
import { hashNamed, openBlob, readBlob } from '../blobs/read.ts'
import { type Context, ofCase, type Place, placeOf } from '../context.ts'
import { checkVersion } from '../database/migrate.ts'
import type { Tables } from '../database/schema.ts'
import type { Decision } from '../decisions/decision.ts'
import { readDecisions } from '../decisions/read.ts'
import type { Db, Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { guarded } from '../guarded.ts'
import { isOpenTo, readInsiders, readLimited } from '../insiders/read.ts'
import type { Notice } from '../notices/notice.ts'
import { readNotices } from '../notices/read.ts'
import { type EncipheredName, readProtected } from '../protected/read.ts'
import type { StoredVerdict } from '../verify/verdict.ts'
import { verifyStored } from '../verify/verify.ts'
import type { Seen } from '../write/sign.ts'
import { packBundle } from './bundle.ts'
import { readSigners, type SignedRow, soundCheckpoints } from './checkpoints.ts'
import { FoldedCases } from './folded.ts'
import { type Mark, readMarks } from './marks.ts'
import { readNodes } from './nodes.ts'
import { type Inclusion, proveConsistency, proveInclusion } from './proofs.ts'
import { readCase } from './stored.ts'
import { readWhole } from './whole.ts'

/**
 * Opens a database to read from it. Nothing is made, changed or brought up to date.
 * @throws {StoreError} `no-database`, `older-database`, `newer-database`, `gone`, `corrupt`
 */
export async function openReader<E extends object, C>(
  engine: Engine,
  context: Context<E, C>,
  folded = new FoldedCases(context),
): Promise<Reader<E, C>> {
  if (!engine.exists()) throw new StoreError('no-database', 'There is nothing to read yet.')
  return await guarded(engine, async () => {
    const db = await engine.connect('read')
    try {
      await checkVersion(db, engine)
    } catch (error) {
      await db.destroy()
      throw error
    }
    return new Reader(db, engine, context, folded)
  })
}

/**
 * Cases to be read. It cannot write, sign, or wait for who does, and gives out nothing that is not as it was
 * written. Methods throw {@link StoreError} `unknown-case` and `corrupt` where that is said of none below.
 */
export class Reader<E extends object, C> {
  readonly #db: Kysely<Tables>
  readonly #engine: Engine
  readonly #context: Context<E, C>
  readonly #folded: FoldedCases<E, C>

  constructor(db: Kysely<Tables>, engine: Engine, context: Context<E, C>, folded: FoldedCases<E, C>) {
    this.#db = db
    this.#engine = engine
    this.#context = context
    this.#folded = folded
  }

  /** Every case with entries, by id, with their number. */
  async cases(): Promise<readonly { readonly id: string; readonly size: number }[]> {
    const rows = await this.#read((db) =>
      db
        .selectFrom('cases')
        .select(['case_id', 'size'])
        .where('desk', '=', this.#context.desk)
        .where('size', '>', 0)
        .orderBy('case_id')
        .execute(),
    )
    return rows.map(({ case_id, size }) => ({ id: case_id, size }))
  }

  /**
   * How far cases have come, each in a word that is another one after every change of its entries or of what
   * was decided in it. Cheap enough to be asked several times a second; cases that are not there have none.
   */
  marks(caseIds: readonly string[]): Promise<ReadonlyMap<string, Mark>> {
    return this.#read((db) => readMarks(db, this.#context, caseIds))
  }

  /** Whether there is such a case, and somebody may see it; of both it is told alike. */
  isOpenTo(caseId: string, person: string): Promise<boolean> {
    return this.#read((db) => isOpenTo(db, placeOf(this.#context, caseId), person))
  }

  /** Of each case that is limited to some people, who they are. */
  limited(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.#read((db) => readLimited(db, this.#context))
  }

  /**
   * Who may see a case, or know a name under protection in it; nobody where the case is open to everybody.
   * @param record the record that stands for the name; empty for the case
   */
  insiders(caseId: string, record: string): Promise<readonly string[]> {
    return this.#read((db) => readInsiders(db, placeOf(this.#context, caseId), record))
  }

  /** The names under protection that somebody may know, as they lie here (`protectedNames` opens them). */
  encipheredNames(caseId: string, person: string): Promise<readonly EncipheredName[]> {
    return this.#read((db) => readProtected(db, placeOf(this.#context, caseId), person))
  }

  /** Entries from index `from` on, with sealed values put back, and the size that they bring a reader to. */
  read(caseId: string, from = 0): Promise<{ readonly entries: readonly E[]; readonly size: number }> {
    return this.#read(async (db) => {
      const { hash } = this.#context
      const row = await readCase(db, placeOf(this.#context, caseId))
      const start = Math.min(from, row.size)
      const nodes = await readNodes(db, row, [{ start: 0, end: start }], hash)
      const { entries } = await readWhole(db, this.#context, row, {
        frontier: new Frontier(hash, start, nodes),
      })
      return { entries, size: row.size }
    })
  }

  /** What the entries fold to. Kept in memory, so that asking again costs what is new. */
  load(caseId: string): Promise<{ readonly value: C; readonly size: number }> {
    return this.#read(async (db) => {
      const row = await readCase(db, placeOf(this.#context, caseId))
      const { size, value } = await this.#folded.at(db, row)
      if (value === undefined) throw new StoreError('unknown-case', `Case "${caseId}" has no entries.`)
      return { value, size }
    })
  }

  /**
   * What people decided of proposals, oldest first; without what was taken back.
   * @param since the time (RFC 3339, UTC) from which on they were made
   */
  decisions(caseId: string, since?: string): Promise<readonly Decision[]> {
    return this.#read((db) => readDecisions(db, placeOf(this.#context, caseId), since))
  }

  /** The bytes of a document, named as entries name it; undefined where they are not here. */
  document(caseId: string, name: string): Promise<Uint8Array | undefined> {
    return this.#read(async (db) => {
      const place = placeOf(this.#context, caseId)
      return (await readBlob(db, place, name)) ?? (await this.#checkNotLost(db, place, name))
    })
  }

  /**
   * The same as a stream, for bytes that memory should not hold. They are checked before the first is given.
   */
  blob(caseId: string, name: string): ReturnType<typeof openBlob> {
    return guarded(this.#engine, async () => {
      const place = placeOf(this.#context, caseId)
      const blob = await openBlob(this.#db, place, name)
      return blob ?? (await this.#read((db) => this.#checkNotLost(db, place, name)))
    })
  }

  /** The checkpoints that were signed of a case, smallest first. */
  checkpoints(caseId: string): Promise<readonly SignedRow[]> {
    return this.#read((db) => soundCheckpoints(db, placeOf(this.#context, caseId)))
  }

  /** Every key that has signed something of some case, `name+id+base64`. */
  signers(): Promise<readonly string[]> {
    return this.#read((db) => readSigners(db, this.#context))
  }

  /** What else was signed of a case: editions, withdrawals, changes of key, in order. */
  notices(caseId: string): Promise<readonly Notice[]> {
    return this.#read((db) => readNotices(db, placeOf(this.#context, caseId)))
  }

  /**
   * Proves that an entry stands in the case, now or at an earlier size. @throws {StoreError} `out-of-range`
   */
  proof(caseId: string, index: number, size?: number): Promise<Inclusion> {
    return this.#read((db) => proveInclusion(db, this.#context, caseId, index, size))
  }

  /** Proves that the case begins as it stood at `earlier`. @throws {StoreError} `out-of-range` */
  consistency(caseId: string, earlier: number, size?: number): Promise<Uint8Array[]> {
    return this.#read((db) => proveConsistency(db, this.#context, caseId, earlier, size))
  }

  /** All that a reader needs to check the case as it was last signed. @throws {StoreError} `unsigned` */
  bundle(caseId: string): Promise<Bundle> {
    return this.#read((db) => packBundle(db, this.#context, caseId))
  }

  /**
   * Recomputes everything stored about a case, and asks the database whether it is well. Never throws for it.
   * @param seen what others remember as signed of it
   */
  verify(caseId: string, seen: readonly Seen[] = []): Promise<StoredVerdict> {
    return verifyStored(this.#db, this.#engine, this.#context, caseId, seen)
  }

  /** Runs work of another part of the store on one state of the database. */
  snapshot<T>(work: (db: Db, context: Context<E, C>) => Promise<T>): Promise<T> {
    return this.#read((db) => work(db, this.#context))
  }

  /** Closes the connection. The reader must not be used after. */
  close(): Promise<void> {
    return this.#db.destroy()
  }

  /** That bytes are not here is no answer where entries give them out. @throws {StoreError} `corrupt` */
  async #checkNotLost(db: Db, place: Place, name: string): Promise<undefined> {
    const row = await db.selectFrom('cases').selectAll().where(ofCase(place)).executeTakeFirst()
    if (row === undefined || row.size === 0) return
    const { value } = await this.#folded.at(db, row)
    const given = value === undefined ? [] : [...this.#context.rules.givenOut(value)]
    if (given.map(hashNamed).includes(hashNamed(name)))
      throw new StoreError('corrupt', `Document ${name} of case "${place.case_id}" is lost.`)
  }

  #read<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return guarded(this.#engine, () => this.#engine.snapshot(this.#db, work))
  }
}
