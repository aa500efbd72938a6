import { canonicalize, type Frontier, fromHex, leafHashOf, type Sealed } from '@hearsay/ledger'
import type { Transaction } from 'kysely'
import type { Context, Place } from '../context.ts'
import type { EntryRow, OpeningRow, SubtreeRow, Tables } from '../database/schema.ts'
import { isKept } from '../read/nodes.ts'

/** SQLite takes 32,766 parameters a statement; rows here have up to eight. */
const ROWS = 500

/** An entry, and what of it is hashed and what opens that. */
export interface Leaf<E> {
  readonly entry: E
  readonly sealed: Sealed
}

/** Writes entries with their openings after those that the frontier ends with, and moves it on. */
export async function writeLeaves<E extends object, C>(
  trx: Transaction<Tables>,
  { rules, hash }: Pick<Context<E, C>, 'rules' | 'hash'>,
  place: Place,
  leaves: readonly Leaf<E>[],
  frontier: Frontier,
): Promise<void> {
  const rows: EntryRow[] = []
  const openings: OpeningRow[] = []
  const subtrees: SubtreeRow[] = []
  for (const { entry, sealed } of leaves) {
    const position = frontier.size
    const leaf = canonicalize(sealed.leaf)
    const leaf_hash = leafHashOf(hash, leaf)
    frontier.append(leaf_hash, (level, index, node) => {
      if (isKept(level)) subtrees.push({ ...place, level, position: index, hash: node })
    })
    const described = { kind: rules.kind(entry), at: rules.at(entry), subject: rules.subject(entry) }
    rows.push({ ...place, position, ...described, leaf_hash, leaf })
    openings.push(...openingRows(place, position, sealed))
  }
  await inBatches(rows, (batch) => trx.insertInto('entries').values(batch).execute())
  await inBatches(openings, (batch) => trx.insertInto('openings').values(batch).execute())
  await inBatches(subtrees, (batch) => trx.insertInto('subtrees').values(batch).execute())
}

function openingRows(place: Place, position: number, { openings }: Sealed): OpeningRow[] {
  return openings.map(({ path, salt, value }) => {
    return { ...place, position, path, salt: fromHex(salt), value: canonicalize(value) }
  })
}

async function inBatches<T>(
  rows: readonly T[],
  write: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(rows.slice(at, at + ROWS))
}
