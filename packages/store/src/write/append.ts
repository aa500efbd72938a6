import { checkJson, emptyRoot, type JsonObject, SALT_BYTES, type Sealed, seal } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import { type Context, ofCase, placeOf } from '../context.ts'
import type { CaseRow, Tables } from '../database/schema.ts'
import type { Db, Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import type { Folded, FoldedCases } from '../read/folded.ts'
import { readWhole } from '../read/whole.ts'
import { deleteSearch } from '../search/write.ts'
import { storeDocuments } from './documents.ts'
import { eraseBy } from './erase.ts'
import { invalid } from './invalid.ts'
import { writeLeaves } from './leaves.ts'
import { checkWords } from './words.ts'

/** What is appended, and to what. */
export interface Append<E> {
  readonly caseId: string
  readonly entries: readonly E[]
  readonly expectedSize: number
  readonly documents: readonly Uint8Array[]
  /** Whether they were recorded before, in another ledger, when less was refused. */
  readonly recorded: boolean
}

/** The one way in which entries are written. Runs in a transaction that writes all of it or nothing. */
export async function append<E extends object, C>(
  trx: Transaction<Tables>,
  engine: Engine,
  context: Context<E, C>,
  cases: FoldedCases<E, C>,
  given: Append<E>,
): Promise<Folded<C>> {
  const place = placeOf(context, given.caseId)
  const row = await lockCase(trx, engine, context, given)
  const before = await cases.at(trx, row)
  const value = foldOnto(before.value, given.entries, context)
  checkNew(value, before.size, context, given.recorded)
  await storeDocuments(trx, context, given, value)
  await checkWords(trx, context, place, value, before.size)
  const frontier = before.frontier.copy()
  const leaves = given.entries.map((entry, index) => ({ entry, sealed: sealEntry(entry, index, context) }))
  await writeLeaves(trx, context, place, leaves, frontier)
  const erased = await eraseBy(trx, context, given)
  if (erased > 0) await deleteSearch(trx, place)
  const erasures = row.erasures + erased
  const now = { size: frontier.size, erasures, root: frontier.root() }
  await trx.updateTable('cases').set(now).where(ofCase(place)).execute()
  const left = erased === 0 ? value : await refold(trx, context, { ...row, ...now })
  return { size: frontier.size, erasures, value: left, frontier }
}

/**
 * What is left after an erasure must fold again, or the case could never be opened: then nothing is erased.
 */
async function refold<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  row: CaseRow,
): Promise<C> {
  return foldOnto(undefined, (await readWhole(trx, context, row)).entries, context)
}

/**
 * The row of the case, made where there is none yet, and ours until the end. @throws {StoreError} `conflict`
 */
async function lockCase<E extends object, C>(
  trx: Transaction<Tables>,
  engine: Engine,
  context: Context<E, C>,
  { caseId, expectedSize }: Append<E>,
): Promise<CaseRow> {
  const place = placeOf(context, caseId)
  await makeCase(trx, context, caseId)
  await engine.lockCase(trx, context.desk, caseId)
  const row = await trx.selectFrom('cases').selectAll().where(ofCase(place)).executeTakeFirst()
  if (row?.size === expectedSize) return row
  // Somebody may have removed the case while we waited for it.
  const actual = row?.size ?? 0
  const message = `Case "${caseId}" has ${actual} entries, not ${expectedSize}. Read what is new and try again.`
  throw new StoreError('conflict', message, { expected: expectedSize, actual })
}

/** Makes the row of a case, without entries, where there is none. */
export async function makeCase(
  db: Db,
  context: Pick<Context<object, unknown>, 'desk' | 'hash'>,
  caseId: string,
): Promise<void> {
  const root = emptyRoot(context.hash)
  await db
    .insertInto('cases')
    .values({ ...placeOf(context, caseId), size: 0, erasures: 0, root, checkpoints: 0, notices: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function foldOnto<E extends object, C>(
  before: C | undefined,
  entries: readonly E[],
  { rules }: Context<E, C>,
): C {
  try {
    return rules.fold(entries, before)
  } catch (cause) {
    throw invalid(cause)
  }
}

function checkNew<E extends object, C>(
  value: C,
  from: number,
  { rules, now }: Context<E, C>,
  recorded: boolean,
): void {
  try {
    if (recorded) rules.checkTimes?.(value, from, now())
    else rules.checkNew?.(value, from, now())
  } catch (cause) {
    throw invalid(cause)
  }
}

/** Validates entries of unknown shape. @throws {StoreError} `invalid-entry` */
export function parseEntries<E extends object, C>(values: readonly unknown[], { rules }: Context<E, C>): E[] {
  if (values.length === 0) throw new StoreError('invalid-entry', 'Nothing was given to append.')
  return values.map((value, entry) => {
    try {
      const parsed = rules.parse(value, entry)
      checkJson(parsed)
      return parsed
    } catch (cause) {
      throw invalid(cause, entry)
    }
  })
}

function sealEntry<E extends object, C>(
  entry: E,
  index: number,
  { rules, hash, random }: Context<E, C>,
): Sealed {
  try {
    return seal(entry as unknown as JsonObject, rules.personal(entry), () => random(SALT_BYTES), hash)
  } catch (cause) {
    throw invalid(cause, index)
  }
}
