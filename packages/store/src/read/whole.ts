import { Frontier, sameBytes, toHex } from '@hearsay/ledger'
import { type Context, type Place, placeOf } from '../context.ts'
import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { lostFault, openSigned, readCheckpoints, rootFault, type SignedRow } from './checkpoints.ts'
import { corrupt, type Fault, fault } from './fault.ts'
import { lookAt, soundEntry } from './look.ts'
import { readStored } from './stored.ts'

/** Where a reader left off: the edge of the tree there. */
export interface Known {
  readonly frontier: Frontier
}

/** What was read, and the edge of the tree after it. */
export interface Read<E> {
  readonly entries: readonly E[]
  readonly frontier: Frontier
}

/**
 * Reads the entries of a case from where a reader left off, and holds each of them against its hash, its
 * columns and its commitments, and all of them against the root that is written and those that are signed.
 * Nothing is given out that was altered since it was written. O(new).
 * @throws {StoreError} `corrupt`, naming the first thing that is not as it was written
 */
export async function readWhole<E extends object, C>(
  db: Db,
  context: Context<E, C>,
  row: CaseRow,
  { frontier: left }: Known = { frontier: new Frontier(context.hash) },
): Promise<Read<E>> {
  const place = placeOf(context, row.case_id)
  const refuse = (found: Fault | undefined) => {
    if (found) throw corrupt(row.case_id, found)
  }
  const from = left.size
  const frontier = left.copy()
  const checkpoints = await readCheckpoints(db, place)
  refuse(lostFault(row, checkpoints))
  const signed = signedFrom(checkpoints, from)
  const entries: E[] = []
  const erased: { index: number; path: string }[] = []
  for await (const stored of readStored(db, place, from, row.size)) {
    const looked = lookAt(stored, context)
    entries.push(soundEntry(row.case_id, looked))
    for (const path of looked.erased) erased.push({ index: stored.position - from, path })
    frontier.append(looked.digest)
    for (const one of signed.get(frontier.size) ?? []) refuse(signedFault(place, one, frontier))
  }
  refuse(rootOfRow(row, frontier))
  refuse(shorter(row, [...signed.keys()]))
  for (const { index, path } of context.rules.unexplained(entries, erased))
    refuse(unexplained(index + from, path))
  if (from === 0) refuse(countFault(row, entries.filter(context.rules.isErasure).length))
  return { entries, frontier }
}

function signedFrom(checkpoints: readonly SignedRow[], from: number): Map<number, SignedRow[]> {
  const bySize = new Map<number, SignedRow[]>()
  for (const one of checkpoints) {
    if (one.size > from) bySize.set(one.size, [...(bySize.get(one.size) ?? []), one])
  }
  return bySize
}

function signedFault(place: Place, row: SignedRow, frontier: Frontier): Fault | undefined {
  const opened = openSigned(place, row)
  return 'code' in opened ? opened : rootFault(opened, frontier.root())
}

/** The root in the row of a case against that of its entries. */
export function rootOfRow({ root }: CaseRow, frontier: Frontier): Fault | undefined {
  const found = frontier.root()
  if (sameBytes(root, found)) return undefined
  return fault('wrong-root', '/root', `${toHex(found)}, computed from the entries`, `${toHex(root)}, stored`)
}

/** A case is never shorter than what was signed of it. */
export function shorter({ size }: CaseRow, signed: readonly number[]): Fault | undefined {
  const longest = Math.max(0, ...signed)
  return longest > size
    ? fault('wrong-count', '/size', `at least ${longest}, which were signed`, String(size))
    : undefined
}

export function countFault({ erasures }: CaseRow, found: number): Fault | undefined {
  return erasures === found ? undefined : fault('wrong-count', '/erasures', String(found), String(erasures))
}

export function unexplained(index: number, path: string): Fault {
  return fault(
    'unexplained-erasure',
    `/entries/${index}${path}`,
    'a value, or an entry that erases it',
    'neither',
  )
}
