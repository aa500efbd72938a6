import { existsSync } from 'node:fs'
import type { DataFolder } from '@hearsay/store'
import { Failure } from '../failure.ts'
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

function noCase(folder: string, id: string, ids: readonly string[]): Failure {
  const more = ids.length > 5 ? ', …' : ''
  const has = ids.length === 0 ? 'none' : `${ids.slice(0, 5).join(', ')}${more}`
  return new Failure(
    'not-found',
    `${id}: expected a path, or the id of a case in ${folder}, which has ${has}`,
  )
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
