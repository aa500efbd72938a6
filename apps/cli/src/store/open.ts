import { existsSync } from 'node:fs'
import type { DataFolder } from '@hearsay/store'
import { commandText, listed } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { isStoreError } from './errors.ts'

/** Runs `work` on the store of a folder, made where there is none, and closes it whatever happens. */
export async function withStore<T>(folder: string, work: (data: DataFolder) => Promise<T>): Promise<T> {
  const { openData } = await import('@hearsay/store')
  const data = await attempt(folder, () => openData(folder))
  try {
    return await attempt(folder, () => work(data))
  } finally {
    await data.close()
  }
}

/**
 * As {@link withStore}, for work on a case that is there; a folder without a database stays as it is.
 * @throws {Failure} `not-found`, naming the cases that there are
 */
export async function withCase<T>(
  folder: string,
  id: string,
  work: (data: DataFolder) => Promise<T>,
): Promise<T> {
  const { databaseFile } = await import('@hearsay/store')
  if (!existsSync(databaseFile(folder))) throw noCase(folder, id, [])
  return await withStore(folder, async (data) => {
    const ids = (await data.store.cases()).map((found) => found.id)
    if (!ids.includes(id)) throw noCase(folder, id, ids)
    return await work(data)
  })
}

const NAMED = 5

function noCase(folder: string, id: string, ids: readonly string[]): Failure {
  return new Failure(
    'not-found',
    `${id}: expected a path, or the id of a case in ${folder}, which has ${casesNamed(ids)}`,
  )
}

/** The first cases by name, and how many more there are. */
function casesNamed(ids: readonly string[]): string {
  const rest = ids.length - NAMED
  const more = rest > 0 ? [commandText(FAILURES_IN, 'moreCases', { count: rest })] : []
  return listed([...ids.slice(0, NAMED), ...more], FAILURES_IN, commandText(FAILURES_IN, 'noCases'))
}

async function attempt<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isUnusable(error) ? unusable(folder, error) : error
  }
}

function unusable(folder: string, cause: Error): Failure {
  return new Failure('data', `${folder}: the data folder cannot be used: ${cause.message}`, { cause })
}

/** The system or SQLite said no, or the database is broken or of a later version. */
function isUnusable(error: unknown): error is Error {
  if (isStoreError(error)) return error.code === 'corrupt' || error.code === 'newer-database'
  return error instanceof Error && 'code' in error && /^(E[A-Z]+|ERR_SQLITE_ERROR)$/.test(String(error.code))
}
