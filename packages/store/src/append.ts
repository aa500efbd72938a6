import {
  canonicalize,
  checkJson,
  type Frontier,
  type JsonObject,
  leafHashOf,
  SALT_BYTES,
  type Sealed,
  seal,
} from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import type { Context } from './context.ts'
import type { CaseRow, EntryRow, OpeningRow, SubtreeRow, Tables } from './database/schema.ts'
import { storeDocuments } from './documents.ts'
import { eraseBy } from './erase.ts'
import { StoreError } from './errors.ts'
import type { Folded, FoldedCases } from './folded.ts'
import { isKept } from './nodes.ts'
import { readEntries, saltBytes } from './read.ts'

/** SQLite takes 32,766 parameters a statement; rows here have up to seven. */
const ROWS = 500

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
  context: Context<E, C>,
  cases: FoldedCases<E, C>,
  given: Append<E>,
): Promise<Folded<C>> {
  const row = await lockCase(trx, given)
  const before = await cases.at(trx, row)
  const value = foldOnto(before.value, given.entries, context)
  if (!given.recorded) checkNew(value, before.size, context)
  await storeDocuments(trx, context, given)
  const frontier = before.frontier.copy()
  await writeEntries(trx, context, given, frontier)
  const erased = await eraseBy(trx, context, given)
  const erasures = row.erasures + erased
  await trx
    .updateTable('cases')
    .set({ size: frontier.size, erasures })
    .where('case_id', '=', given.caseId)
    .execute()
  const left = erased === 0 ? value : await refold(trx, context, given.caseId, frontier.size)
  return { size: frontier.size, erasures, value: left, frontier }
}

/**
 * What is left after an erasure must fold again, or the case could never be opened: then nothing is erased.
 */
async function refold<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  caseId: string,
  size: number,
): Promise<C> {
  return foldOnto(undefined, await readEntries(trx, context, caseId, 0, size), context)
}

/** The row of the case, made where there is none yet. @throws {StoreError} `conflict` */
async function lockCase(
  trx: Transaction<Tables>,
  { caseId, expectedSize }: Append<unknown>,
): Promise<CaseRow> {
  const empty = { case_id: caseId, size: 0, erasures: 0 }
  const row = await trx.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirst()
  const actual = row?.size ?? 0
  if (actual !== expectedSize) {
    const message = `Case "${caseId}" has ${actual} entries, not ${expectedSize}. Read what is new and try again.`
    throw new StoreError('conflict', message, { expected: expectedSize, actual })
  }
  if (row === undefined) await trx.insertInto('cases').values(empty).execute()
  return row ?? empty
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

function checkNew<E extends object, C>(value: C, from: number, { rules }: Context<E, C>): void {
  try {
    rules.checkNew?.(value, from)
  } catch (cause) {
    throw invalid(cause)
  }
}

/** Wraps what the rules or the sealing threw, with the index of the entry to blame. */
function invalid(cause: unknown, entry = firstEntry(cause)): StoreError {
  const message = cause instanceof Error ? cause.message : String(cause)
  return new StoreError('invalid-entry', message, { cause, ...(entry === undefined ? {} : { entry }) })
}

/** The first `issues[].entry` of an error, if it carries any. */
function firstEntry(cause: unknown): number | undefined {
  if (!(cause instanceof Error) || !('issues' in cause) || !Array.isArray(cause.issues)) return undefined
  const [issue]: readonly unknown[] = cause.issues
  const has = typeof issue === 'object' && issue !== null && 'entry' in issue
  return has && typeof issue.entry === 'number' ? issue.entry : undefined
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

async function writeEntries<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  { caseId, entries }: Append<E>,
  frontier: Frontier,
): Promise<void> {
  const rows: EntryRow[] = []
  const openings: OpeningRow[] = []
  const subtrees: SubtreeRow[] = []
  const { rules, hash } = context
  for (const [index, entry] of entries.entries()) {
    const position = frontier.size
    const sealed = sealEntry(entry, index, context)
    const leaf = canonicalize(sealed.leaf)
    const leaf_hash = leafHashOf(hash, leaf)
    frontier.append(leaf_hash, (level, index, node) => {
      if (isKept(level)) subtrees.push({ case_id: caseId, level, position: index, hash: node })
    })
    const described = { kind: rules.kind(entry), at: rules.at(entry), subject: rules.subject(entry) }
    rows.push({ case_id: caseId, position, ...described, leaf_hash, leaf })
    openings.push(...openingRows(caseId, position, sealed))
  }
  await inBatches(rows, (batch) => trx.insertInto('entries').values(batch).execute())
  await inBatches(openings, (batch) => trx.insertInto('openings').values(batch).execute())
  await inBatches(subtrees, (batch) => trx.insertInto('subtrees').values(batch).execute())
}

const openingRows = (case_id: string, position: number, { openings }: Sealed): OpeningRow[] =>
  openings.map((opening) => {
    return {
      case_id,
      position,
      path: opening.path,
      salt: saltBytes(opening),
      value: canonicalize(opening.value),
    }
  })

async function inBatches<T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(rows.slice(at, at + ROWS))
}
