import { documentsNamed, Frontier, type JsonObject, toHex } from '@hearsay/ledger'
import type { Kysely } from 'kysely'
import { hashNamed } from '../blobs/read.ts'
import { type Context, ofCase, type Place, placeOf } from '../context.ts'
import type { CaseRow, Tables } from '../database/schema.ts'
import type { Db, Engine } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { lostFault, openSigned, readCheckpoints, rootFault, type SignedRow } from '../read/checkpoints.ts'
import { type Fault, fault } from '../read/fault.ts'
import { lookAt } from '../read/look.ts'
import { isKept } from '../read/nodes.ts'
import { readStored } from '../read/stored.ts'
import { countFault, rootOfRow, shorter, unexplained } from '../read/whole.ts'
import type { Rules } from '../rules.ts'
import type { Seen } from '../write/sign.ts'
import { blobFaults } from './blobs.ts'
import { followerFaults } from './followers.ts'
import { editionsOf, noticeFaults } from './notices.ts'
import { strayFaults } from './stray.ts'
import { subtreeFaults } from './subtrees.ts'
import type { StoredVerdict } from './verdict.ts'
import { wordFaults } from './words.ts'

const MAX_FAILURES = 100

/**
 * Recomputes a case from its rows: every leaf, column, commitment, node, document, root and signature, the
 * words of its statements, what it folds to; and asks the database for its own check. Whether the signatures
 * are by a key that can be trusted is for whoever holds that key to say. Whatever is wrong is a fault and
 * never an error of ours. O(n).
 * @param seen what others remember as signed: a log that was cut below it, with its checkpoints, is not whole
 * @throws {StoreError} `unknown-case` where there is no row of it at all
 */
export async function verifyStored<E extends object, C>(
  db: Kysely<Tables>,
  engine: Engine,
  context: Context<E, C>,
  caseId: string,
  seen: readonly Seen[],
): Promise<StoredVerdict> {
  const faults: Fault[] = []
  const outcome = await attempt(faults, () =>
    engine.snapshot(db, (snapshot) => verifyRows(snapshot, context, placeOf(context, caseId), seen, faults)),
  )
  await attempt(faults, async () => {
    for (const line of await engine.check(db))
      faults.push(fault('database', '/', 'a database that is well', line))
  })
  if (faults.length > 0 || outcome === undefined)
    return { ok: false, failures: faults.slice(0, MAX_FAILURES) }
  return { ok: true, ...outcome }
}

/** Runs a step; whatever it stumbles over, for rows that were tampered with can hold anything, is a fault. */
async function attempt<T>(faults: Fault[], step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unknown-case') throw error
    const said = error instanceof Error ? error.message : String(error)
    faults.push(fault('database', '/', 'rows that can be read', said))
    return undefined
  }
}

async function verifyRows<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  place: Place,
  seen: readonly Seen[],
  faults: Fault[],
): Promise<{ size: number; root: string; erased: number } | undefined> {
  const row = await db.selectFrom('cases').selectAll().where(ofCase(place)).executeTakeFirst()
  const stray = await strayFaults(db, place, row)
  faults.push(...stray)
  if (row === undefined) {
    if (stray.length === 0) throw new StoreError('unknown-case', `There is no case "${place.case_id}".`)
    return undefined
  }
  const signed = await readCheckpoints(db, place)
  const leaves = await verifyLeaves(
    db,
    context,
    row,
    signed,
    [...seen, ...(await editionsOf(db, row))],
    faults,
  )
  if (leaves === undefined) return undefined
  const { frontier, kept, entries, erased, complete } = leaves
  const { rules } = context
  for (const { index, path } of complete ? rules.unexplained(entries, erased) : [])
    faults.push(unexplained(index, path))
  const found = [
    rootOfRow(row, frontier),
    lostFault(row, signed),
    shorter(
      row,
      [...signed, ...seen].map(({ size }) => size),
    ),
    complete ? countFault(row, entries.filter(rules.isErasure).length) : undefined,
  ]
  faults.push(...found.filter((one) => one !== undefined))
  faults.push(...(await subtreeFaults(db, row, kept)))
  faults.push(...(await noticeFaults(db, row, frontier.size)))
  faults.push(...(await followerFaults(db, place, row.size)))
  const value = complete && row.size > 0 ? foldOf(entries, rules, faults) : undefined
  faults.push(
    ...(await blobFaults(db, place, value === undefined ? new Map() : givenIn(entries, value, rules))),
  )
  if (value !== undefined) faults.push(...(await wordFaults(db, context, place, value)))
  return { size: row.size, root: toHex(frontier.root()), erased: erased.length }
}

interface Leaves<E> {
  readonly frontier: Frontier
  /** Hashes of the nodes that are kept as rows, by level and index. */
  readonly kept: ReadonlyMap<string, string>
  readonly entries: readonly E[]
  readonly erased: readonly { readonly index: number; readonly path: string }[]
  /** Whether every entry could be read. */
  readonly complete: boolean
}

async function verifyLeaves<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  row: CaseRow,
  signed: readonly SignedRow[],
  seen: readonly Seen[],
  faults: Fault[],
): Promise<Leaves<E> | undefined> {
  const frontier = new Frontier(context.hash)
  const kept = new Map<string, string>()
  const entries: E[] = []
  const erased: { index: number; path: string }[] = []
  const opened: Seen[] = [...seen]
  for (const one of signed.map((each) => openSigned(row, each))) {
    if ('code' in one) faults.push(one)
    else opened.push(one)
  }
  try {
    for await (const stored of readStored(db, row, 0, row.size)) {
      const looked = lookAt(stored, context)
      faults.push(...looked.faults)
      if (looked.entry) entries.push(looked.entry)
      for (const path of looked.erased) erased.push({ index: stored.position, path })
      frontier.append(looked.digest, (level, index, node) => {
        if (isKept(level)) kept.set(`${level}/${index}`, toHex(node))
      })
      for (const checkpoint of opened.filter(({ size }) => size === frontier.size)) {
        const wrong = rootFault(checkpoint, frontier.root())
        if (wrong) faults.push(wrong)
      }
    }
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'corrupt') throw error
    faults.push(fault('missing-entry', `/entries/${frontier.size}`, `${row.size} entries`, error.message))
  }
  return { frontier, kept, entries, erased, complete: entries.length === row.size }
}

/** What the entries fold to; where they make no case, that is a fault. */
function foldOf<E extends object, C>(
  entries: readonly E[],
  { fold }: Rules<E, C>,
  faults: Fault[],
): C | undefined {
  try {
    return fold(entries)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    faults.push(fault('not-a-case', '/entries', 'entries that make a case', said))
    return undefined
  }
}

/** Hashes of the documents that a case gives out, each with the place that names it last. */
function givenIn<E extends object, C>(
  entries: readonly E[],
  value: C,
  { givenOut }: Rules<E, C>,
): Map<string, string> {
  const given = new Set([...givenOut(value)].map(hashNamed))
  const named = new Map<string, string>()
  for (const [index, entry] of entries.entries()) {
    for (const { sha256, path } of documentsNamed(entry as JsonObject))
      if (given.has(sha256)) named.set(sha256, `/entries/${index}${path}`)
  }
  return named
}
