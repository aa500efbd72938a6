import { searchable, wordsIn } from '@hearsay/text'
import { sql, type Transaction } from 'kysely'
import { ofCase, type Place } from '../context.ts'
import type { SearchRow, Tables } from '../database/schema.ts'
import type { Engine } from '../engine/engine.ts'
import { placeAmong, positionAt } from './place.ts'
import type { Said } from './said.ts'

/** The name of this follower of the log. */
export const SEARCH = 'search'

/** Characters of a body that are searched: what is longer is a book. */
const LONGEST = 1_000_000
/** Words written or deleted at once. */
const BATCH = 5_000

/** What is searched of a record, and the position at which it was recorded. */
export interface Indexed {
  readonly record: string
  readonly position: number
  readonly said: Said | undefined
}

/** Puts records into what is searched, each in the place of what was there of it. */
export async function writeRecords(
  trx: Transaction<Tables>,
  engine: Engine,
  place: Place,
  records: readonly Indexed[],
): Promise<void> {
  await deleteRecords(
    trx,
    engine,
    place,
    records.map(({ record }) => record),
  )
  const rows = records.flatMap(({ record, position, said }) => {
    return said === undefined ? [] : [rowOf(place, record, position, said)]
  })
  // A row at a time: a few bodies may be all that a statement can take.
  for (const row of rows) await trx.insertInto('search_rows').values(row).execute()
  for (const words of batches(rows.flatMap(wordsOf)))
    await sql`insert into search_words (desk, case_id, word, place)
      select ${place.desk}, ${place.case_id}, value ->> 0, cast(value ->> 1 as bigint)
      from ${engine.elements(JSON.stringify(words))}`.execute(trx)
}

async function deleteRecords(
  trx: Transaction<Tables>,
  engine: Engine,
  place: Place,
  records: readonly string[],
): Promise<void> {
  const named = listed(engine, records)
  const { rows } = await sql<SearchRow>`
    select * from search_rows where ${ofCase(place)} and record in (${named})`.execute(trx)
  for (const words of batches(rows.flatMap(wordsOf)))
    await sql`delete from search_words where ${ofCase(place)} and (word, place) in (
      select value ->> 0, cast(value ->> 1 as bigint) from ${engine.elements(JSON.stringify(words))})`.execute(
      trx,
    )
  if (rows.length > 0)
    await sql`delete from search_rows where ${ofCase(place)} and record in (${named})`.execute(trx)
}

/** The positions at which records were recorded, of those that are searched. */
export async function positionsOf(
  trx: Transaction<Tables>,
  engine: Engine,
  place: Place,
  records: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<Pick<SearchRow, 'record' | 'place'>>`
    select record, place from search_rows
    where ${ofCase(place)} and record in (${listed(engine, records)})`.execute(trx)
  return new Map(rows.map((row) => [row.record, positionAt(row.place)]))
}

/** Any number of ids, in one value. */
const listed = (engine: Engine, ids: readonly string[]) =>
  sql`select value ->> 0 from ${engine.elements(JSON.stringify(ids.map((id) => [id])))}`

/**
 * Throws away what is searched of a case, and how far it was followed: what was erased must not be found, and
 * not lie there either.
 */
export async function deleteSearch(trx: Transaction<Tables>, place: Place): Promise<void> {
  for (const table of ['search_words', 'search_rows'] as const)
    await trx.deleteFrom(table).where(ofCase(place)).execute()
  await trx.deleteFrom('followers').where(ofCase(place)).where('name', '=', SEARCH).execute()
}

function rowOf(place: Place, record: string, position: number, said: Said): SearchRow {
  const { kind, title, day } = said
  // No text of PostgreSQL can hold U+0000, and nobody looks for it.
  const body = said.body.slice(0, LONGEST).replaceAll('\0', ' ').toWellFormed()
  const folded = searchable(`${title}\n${body}`)
  return { ...place, place: placeAmong(kind, day, position), record, kind, title, body, day, folded }
}

type Word = readonly [word: string, place: number]

/** The words by which a row is found. */
function wordsOf({ folded, place }: Pick<SearchRow, 'folded' | 'place'>): Word[] {
  return [...wordsIn(folded)].map((word) => [word, place])
}

/** In the order in which the table keeps them: written so, it is many times as fast. */
function* batches(words: readonly Word[]): Generator<readonly Word[]> {
  const sorted = words.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  for (let at = 0; at < sorted.length; at += BATCH) yield sorted.slice(at, at + BATCH)
}
