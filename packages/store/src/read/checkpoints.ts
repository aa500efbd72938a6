import {
  type Checkpoint,
  LedgerError,
  openCheckpoint,
  parseVerifierKey,
  sameBytes,
  toHex,
} from '@hearsay/ledger'
import { nodeVerify } from '@hearsay/ledger/node'
import { isLogOf, ofCase, type Place } from '../context.ts'
import type { CaseRow, CheckpointRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { readNoticeRows } from '../notices/read.ts'
import { corrupt, type Fault, fault } from './fault.ts'

/** A checkpoint as its row holds it. */
export type SignedRow = Pick<CheckpointRow, 'size' | 'key' | 'note'>

/** Every checkpoint of a case, smallest first; of one size, that of the key which signs now comes last. */
export async function readCheckpoints(db: Db, place: Place): Promise<SignedRow[]> {
  const rows = await db
    .selectFrom('checkpoints')
    .select(['size', 'key', 'note'])
    .where(ofCase(place))
    .orderBy('size')
    .orderBy('key')
    .execute()
  if (new Set(rows.map(({ key }) => key)).size < 2) return rows
  const began = await beginnings(db, place)
  return rows.toSorted((a, b) => a.size - b.size || (began.get(a.key) ?? 0) - (began.get(b.key) ?? 0))
}

/** Numbers of the notices by which keys took the place of others. */
async function beginnings(db: Db, place: Place): Promise<ReadonlyMap<string, number>> {
  const rows = await readNoticeRows(db, place)
  const changes = rows.filter(({ note }) => note.split('\n')[1]?.startsWith('key-change '))
  return new Map(changes.map(({ key, number }) => [key, number]))
}

/**
 * The same, each as it was signed, and none missing. O(all).
 * @throws {StoreError} `corrupt`
 */
export async function soundCheckpoints(db: Db, place: Place): Promise<SignedRow[]> {
  const rows = await readCheckpoints(db, place)
  const counts = db.selectFrom('cases').select('checkpoints').where(ofCase(place))
  const opened = rows.map((row) => openSigned(place, row))
  const first = lostFault(await counts.executeTakeFirst(), rows) ?? opened.find((one) => 'code' in one)
  if (first && 'code' in first) throw corrupt(place.case_id, first)
  return rows
}

/** Whether as many checkpoints are here as were signed. */
export function lostFault(
  row: Pick<CaseRow, 'checkpoints'> | undefined,
  rows: readonly SignedRow[],
): Fault | undefined {
  const signed = row?.checkpoints ?? 0
  if (signed === rows.length) return undefined
  return fault('wrong-count', '/checkpoints', `${signed} of them`, String(rows.length))
}

/** What a checkpoint's key has signed for this case, or in what its row is wrong. */
export function openSigned(place: Place, { size, key, note }: SignedRow): Checkpoint | Fault {
  const where = `/checkpoints/${size}`
  try {
    const { checkpoint, signedBy, unknown } = openCheckpoint(note, [parseVerifierKey(key)], nodeVerify)
    if (signedBy.length + unknown.length > 1) return fault('bad-checkpoint', where, 'one signature', 'more')
    if (!isLogOf(place, checkpoint.origin))
      return fault('bad-checkpoint', where, `one of case "${place.case_id}"`, checkpoint.origin)
    if (checkpoint.size === size) return checkpoint
    return fault('bad-checkpoint', where, `a checkpoint of ${size} entries`, `one of ${checkpoint.size}`)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return fault('bad-checkpoint', where, 'a checkpoint that its key has signed', error.message)
  }
}

/** Compares a root that was signed with the one that the entries have. */
export function rootFault(
  { size, root }: Pick<Checkpoint, 'size' | 'root'>,
  found: Uint8Array,
): Fault | undefined {
  if (sameBytes(root, found)) return undefined
  return fault('wrong-root', `/checkpoints/${size}`, `${toHex(root)}, signed`, `${toHex(found)}, computed`)
}

/**
 * Every key that has signed a checkpoint of some case, with something that it did sign. @throws {StoreError}
 * `corrupt`
 */
export async function readSigners(db: Db, { desk }: Pick<Place, 'desk'>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('checkpoints')
    .select(['key', ({ fn }) => fn.min('note').as('note'), ({ fn }) => fn.countAll().as('count')])
    .where('desk', '=', desk)
    .groupBy('key')
    .orderBy('key')
    .execute()
  const counts = db.selectFrom('cases').select(({ fn }) => fn.sum('checkpoints').as('signed'))
  const signed = Number((await counts.where('desk', '=', desk).executeTakeFirst())?.signed ?? 0)
  const found = rows.reduce((sum, { count }) => sum + Number(count), 0)
  if (signed !== found)
    throw new StoreError('corrupt', `${signed} checkpoints were signed; ${found} of them are here.`)
  for (const { key, note: least } of rows) {
    // The least of several has the type of none of them.
    const note = String(least)
    const size = Number(note.split('\n')[1])
    const case_id = note.split('\n')[0]?.split('/').at(-1) ?? ''
    const opened = openSigned({ desk, case_id }, { size, key, note })
    if ('code' in opened) throw corrupt(case_id, opened)
  }
  return rows.map(({ key }) => key)
}
