import { type Case, type Change, changesFrom, type Document, textOfBytes } from '@hearsay/case'
import { sql, type Transaction } from 'kysely'
import { ofCase, type Place, placeOf } from '../context.ts'
import type { Tables } from '../database/schema.ts'
import type { Desk } from '../desk/desk.ts'
import { saidOf, textDocument } from './said.ts'
import { standingAgain, touchedBy } from './touched.ts'
import { deleteSearch, type Indexed, positionsOf, SEARCH, writeRecords } from './write.ts'

/** Cases to be searched: those of a desk, or what anybody may read of them. */
export type Searched = Pick<Desk, 'reader' | 'writer'>

/** Entries followed in one transaction: others who write wait for so long, and with fewer it takes longer. */
const STEP = 2_000

/**
 * Brings what is searched up to date with every case of a desk. Unlike `Follower`s, it keeps how far it has
 * come in the transaction that writes: an erasure throws both away in its own (append.ts), and nothing that
 * was begun before may say otherwise after.
 */
export async function followSearch(desk: Searched): Promise<void> {
  for (const caseId of await behind(desk)) while (await followStep(desk, caseId));
}

/** Throws away what is searched, of every case, and makes it again from nothing. */
export async function remakeSearch(desk: Searched): Promise<void> {
  for (const { id } of await desk.reader.cases())
    await desk.writer.transaction((trx, _, context) => deleteSearch(trx, placeOf(context, id)))
  await followSearch(desk)
}

/** Cases with entries that were not followed yet. */
async function behind(desk: Pick<Searched, 'reader'>): Promise<string[]> {
  return await desk.reader.snapshot(async (db, context) => {
    const { rows } = await sql<{ case_id: string }>`
      select c.case_id from cases c
      left join followers f on f.desk = c.desk and f.case_id = c.case_id and f.name = ${SEARCH}
      where c.desk = ${context.desk} and c.size > coalesce(f.cursor, 0) order by c.case_id`.execute(db)
    return rows.map(({ case_id }) => case_id)
  })
}

/** Follows some entries of a case; whether there are more. */
async function followStep(desk: Searched, caseId: string): Promise<boolean> {
  return await desk.writer.transaction(async (trx, engine, context) => {
    const place = placeOf(context, caseId)
    await engine.lockCase(trx, context.desk, caseId)
    const { size, cursor } = await standing(trx, place)
    if (cursor >= size) return false
    // Nobody appends while we hold the case: it stands as its row says.
    const { value } = await desk.reader.load(caseId)
    const until = Math.min(cursor + STEP, size)
    const changes = changesFrom(value, cursor).slice(0, until - cursor)
    const known = await positionsOf(trx, engine, place, touchedBy(value, changes))
    await writeRecords(trx, engine, place, await indexed(desk, known, caseId, value, changes))
    await keepCursor(trx, place, until)
    return until < size
  })
}

async function standing(
  trx: Transaction<Tables>,
  place: Place,
): Promise<{ readonly size: number; readonly cursor: number }> {
  const row = await trx.selectFrom('cases').select('size').where(ofCase(place)).executeTakeFirst()
  const followed = trx.selectFrom('followers').select('cursor').where(ofCase(place))
  const cursor = (await followed.where('name', '=', SEARCH).executeTakeFirst())?.cursor ?? 0
  return { size: row?.size ?? 0, cursor }
}

async function keepCursor(trx: Transaction<Tables>, place: Place, cursor: number): Promise<void> {
  await trx
    .insertInto('followers')
    .values({ ...place, name: SEARCH, cursor })
    .onConflict((conflict) => conflict.columns(['desk', 'case_id', 'name']).doUpdateSet({ cursor }))
    .execute()
}

/** What is searched of every record that changes have touched, as it stands now. */
async function indexed(
  desk: Searched,
  known: ReadonlyMap<string, number>,
  caseId: string,
  of: Case,
  changes: readonly Change[],
): Promise<Indexed[]> {
  const made = new Map(
    [...changesMaking(of, changes.flatMap(standingAgain)), ...changes].flatMap(positionMade),
  )
  const records: Indexed[] = []
  for (const record of touchedBy(of, changes)) {
    const position = known.get(record) ?? made.get(record)
    // What was recorded later is followed later.
    if (position === undefined) continue
    const kind = of.kinds.get(record)
    const stands = kind && of[kind].get(record)
    const text = stands?.kind === 'document' ? await textOf(desk, caseId, of, stands) : undefined
    records.push({ record, position, said: stands && saidOf(of, stands, text) })
  }
  return records
}

/** Where a change made a record, its position. */
const positionMade = ({ id, index, before }: Change) => (before ? [] : [[id, index] as const])

/** What made records that nothing was kept of, wherever in the history. O(history), where there are any. */
function changesMaking(of: Case, records: readonly string[]): Change[] {
  if (records.length === 0) return []
  return of.history.filter(({ id, before }) => before === undefined && records.includes(id))
}

/** The words of a page, where the desk holds them. */
async function textOf(
  desk: Searched,
  caseId: string,
  of: Case,
  document: Document,
): Promise<string | undefined> {
  const { hash } = textDocument(of, document) ?? {}
  const bytes = hash && (await desk.reader.document(caseId, hash))
  return bytes && textOfBytes(bytes)
}
