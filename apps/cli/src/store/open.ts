import type { Case, Entry } from '@hearsay/case'
import type { Desk, Places, Reader } from '@hearsay/store'
import { commandText, listed } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { attempt } from './attempt.ts'
import { databaseUrl } from './database-url.ts'
import { isStoreError } from './errors.ts'

/** Cases to be read. */
export type Cases = Reader<Entry, Case>

/** Runs `work` on the desk of a folder, made where there is none, and closes it whatever happens. */
export async function withDesk<T>(folder: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const { openDesk } = await import('@hearsay/store')
  const places = await placesIn(folder)
  const desk = await attempt(folder, () => openDesk(places))
  try {
    return await attempt(folder, () => work(desk))
  } finally {
    await desk.close()
  }
}

/**
 * As {@link withDesk}, for work on a case that is there; a folder without a database stays as it is.
 * @throws {Failure} `not-found`, naming the cases that there are
 */
export async function withCaseOfDesk<T>(
  folder: string,
  id: string,
  work: (desk: Desk) => Promise<T>,
): Promise<T> {
  await withCase(folder, id, async () => {})
  return await withDesk(folder, work)
}

/**
 * As {@link withDesk}, where there is a desk; a folder without a database stays as it is.
 * @throws {Failure} `not-found`
 */
export async function withDeskThere<T>(folder: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  await withCases(folder, async () => {})
  return await withDesk(folder, work)
}

/** Runs `work` on the cases that there are, without writing anything. @throws {Failure} `not-found` */
export async function withCases<T>(folder: string, work: (cases: Cases) => Promise<T>): Promise<T> {
  const cases = await attempt(folder, () => openCases(folder))
  if (cases === undefined)
    throw new Failure('not-found', `${folder}: expected a folder with a store; there is none`)
  try {
    return await attempt(folder, () => work(cases))
  } finally {
    await cases.close()
  }
}

/**
 * Runs `work` on a case that is there, without writing anything.
 * @throws {Failure} `not-found`, naming the cases that there are
 */
export async function withCase<T>(
  folder: string,
  id: string,
  work: (cases: Cases) => Promise<T>,
): Promise<T> {
  const cases = await attempt(folder, () => openCases(folder))
  if (cases === undefined) throw noCase(folder, id, [])
  try {
    return await attempt(folder, async () => {
      const ids = (await cases.cases()).map((found) => found.id)
      if (!ids.includes(id)) throw noCase(folder, id, ids)
      return await work(cases)
    })
  } finally {
    await cases.close()
  }
}

/** Opens what there is to read; one that is of an earlier version is brought up to date first. */
async function openCases(folder: string): Promise<Cases | undefined> {
  const { openDeskReader } = await import('@hearsay/store')
  const places = await placesIn(folder)
  try {
    return await openDeskReader(places)
  } catch (error) {
    if (!isStoreError(error)) throw error
    if (error.code === 'no-database') return undefined
    if (error.code !== 'older-database') throw error
    await withDesk(folder, async () => {})
    return await openDeskReader(places)
  }
}

/**
 * Where the desk of a folder has its things; its database is elsewhere where `DATABASE_URL` says so, and its
 * store of editions where `HEARSAY_EDITIONS` does.
 */
export async function placesIn(folder: string): Promise<Places> {
  const { placesOf } = await import('@hearsay/store')
  return placesOf(folder, databaseUrl(), process.env.HEARSAY_EDITIONS)
}

const NAMED = 5

function noCase(folder: string, id: string, ids: readonly string[]): Failure {
  return new Failure(
    'not-found',
    `${id}: expected a path, or the id of a case in ${databaseUrl() ? 'DATABASE_URL' : folder}, which has ${casesNamed(ids)}`,
  )
}

/** The first cases by name, and how many more there are. */
function casesNamed(ids: readonly string[]): string {
  const rest = ids.length - NAMED
  const more = rest > 0 ? [commandText(FAILURES_IN, 'moreCases', { count: rest })] : []
  return listed([...ids.slice(0, NAMED), ...more], FAILURES_IN, commandText(FAILURES_IN, 'noCases'))
}
