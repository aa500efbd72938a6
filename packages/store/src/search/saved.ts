import type { Desk } from '../desk/desk.ts'
import { StoreError } from '../errors.ts'

/** What somebody looks for again and again. */
export interface SavedSearch {
  readonly name: string
  /** As the address of the page of search says it. */
  readonly query: string
  /** Of each case, how many of its entries they have seen. */
  readonly seen: ReadonlyMap<string, number>
}

/** Searches that one person keeps at most. */
const MOST = 50

/** The searches that a person has saved, by name. @param person id of an author */
export async function savedSearches(
  { reader }: Pick<Desk, 'reader'>,
  person: string,
): Promise<SavedSearch[]> {
  return await reader.snapshot(async (db, { desk }) => {
    const rows = db.selectFrom('saved_searches').selectAll().where('desk', '=', desk).orderBy('name')
    return (await rows.where('person', '=', person).execute()).map(({ name, query, seen }) => {
      return { name, query, seen: new Map(Object.entries(JSON.parse(seen) as Record<string, number>)) }
    })
  })
}

/**
 * Saves a search under a name, in the place of one that has it.
 * @throws {StoreError} `too-many` where a person has fifty others
 */
export async function saveSearch(
  { writer }: Pick<Desk, 'writer'>,
  person: string,
  { name, query, seen }: SavedSearch,
): Promise<void> {
  await writer.transaction(async (trx, _, { desk }) => {
    const others = trx.selectFrom('saved_searches').select('name').where('desk', '=', desk)
    const names = await others.where('person', '=', person).where('name', '!=', name).execute()
    if (names.length >= MOST) throw new StoreError('too-many', `Nobody keeps more than ${MOST} searches.`)
    const row = { query, seen: JSON.stringify(Object.fromEntries(seen)) }
    await trx
      .insertInto('saved_searches')
      .values({ desk, person, name, ...row })
      .onConflict((conflict) => conflict.columns(['desk', 'person', 'name']).doUpdateSet(row))
      .execute()
  })
}

/** Deletes a search that a person has saved; whether there was one. */
export async function deleteSavedSearch(
  { writer }: Pick<Desk, 'writer'>,
  person: string,
  name: string,
): Promise<boolean> {
  return await writer.transaction(async (trx, _, { desk }) => {
    const rows = trx.deleteFrom('saved_searches').where('desk', '=', desk).where('person', '=', person)
    return Number((await rows.where('name', '=', name).executeTakeFirst()).numDeletedRows) > 0
  })
}
