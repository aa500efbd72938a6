import type { Transaction } from 'kysely'
import { type Context, ofCase, type Place, placeOf } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import { StoreError } from '../errors.ts'
import { deleteProtected } from '../protected/write.ts'
import { lookAt, soundEntry } from '../read/look.ts'
import { readStored } from '../read/stored.ts'
import type { Append } from './append.ts'

/*
 * Erasing data: the openings of the values go, and the name that the record stood for where it was one under
 * protection, in the transaction that appends the entry which says so. The
 * leaves stay as they are, so that every root and every proof ever published still holds.
 */

/**
 * Carries out the erasures among entries that have just been written; returns how many there were.
 * @throws {StoreError} `nothing-to-erase`
 */
export async function eraseBy<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  { caseId, entries, expectedSize }: Append<E>,
): Promise<number> {
  let count = 0
  for (const [entry, erasure] of entries.entries()) {
    if (!context.rules.isErasure(erasure)) continue
    const erased = await eraseOne(trx, context, placeOf(context, caseId), erasure, expectedSize + entry)
    if (erased === 0) {
      const subject = context.rules.subject(erasure)
      const message = `Entry ${entry} erases nothing: "${subject}" has no sealed values there that can still be read.`
      throw new StoreError('nothing-to-erase', message, { entry })
    }
    await deleteProtected(trx, placeOf(context, caseId), context.rules.subject(erasure))
    count++
  }
  return count
}

async function eraseOne<E extends object, C>(
  trx: Transaction<Tables>,
  context: Context<E, C>,
  place: Place,
  erasure: E,
  before: number,
): Promise<number> {
  let erased = 0
  for (const position of await positionsOf(trx, place, context.rules.subject(erasure), before)) {
    for await (const stored of readStored(trx, place, position, position + 1)) {
      const entry = soundEntry(place.case_id, lookAt(stored, context))
      const wanted = context.rules.erases(erasure, entry)
      const paths = stored.openings
        .map(({ path }) => path)
        .filter((path) => wanted.some((one) => overlaps(one, path)))
      erased += paths.length
      if (paths.length > 0) await deleteOpenings(trx, place, position, paths)
    }
  }
  return erased
}

async function positionsOf(
  trx: Transaction<Tables>,
  place: Place,
  subject: string,
  before: number,
): Promise<number[]> {
  const rows = await trx
    .selectFrom('entries')
    .select('position')
    .where(ofCase(place))
    .where('subject', '=', subject)
    .where('position', '<', before)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.position)
}

/** A value is erased with what it lies in, and whole where part of it is to go. */
const overlaps = (a: string, b: string): boolean => `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)

async function deleteOpenings(
  trx: Transaction<Tables>,
  place: Place,
  position: number,
  paths: string[],
): Promise<void> {
  await trx
    .deleteFrom('openings')
    .where(ofCase(place))
    .where('position', '=', position)
    .where('path', 'in', paths)
    .execute()
}
