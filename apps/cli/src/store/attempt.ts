import { Failure } from '../failure.ts'
import { databaseUrl } from './database-url.ts'
import { isStoreError } from './errors.ts'

/**
 * Runs work on the store of a folder; what the store or the system refuses is said in our terms.
 * @throws {Failure} `data`, `refused`, `exists`
 */
export async function attempt<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asFailure(folder, error)
  }
}

/** Where the trouble is with the database, or with what lies in the folder. */
const UNUSABLE: ReadonlySet<string> = new Set([
  'corrupt',
  'newer-database',
  'older-database',
  'busy',
  'full',
  'gone',
])
const UNSIGNED: ReadonlySet<string> = new Set(['lost-key', 'behind'])
const REFUSED: ReadonlySet<string> = new Set(['published', 'unpublished', 'stale-edition'])

function asFailure(folder: string, error: unknown): unknown {
  if (isStoreError(error)) {
    const { code, message } = error
    if (UNUSABLE.has(code))
      return new Failure('data', `${placeOf(folder)} cannot be used: ${message}`, { cause: error })
    if (UNSIGNED.has(code))
      return new Failure('data', `${folder}: nothing was signed. ${message}`, { cause: error })
    if (REFUSED.has(code)) return new Failure('refused', message, { cause: error })
    return code === 'exists' ? new Failure('exists', message, { cause: error }) : error
  }
  if (isBadKey(error))
    return new Failure('data', `${folder}: the key cannot be read: ${error.message}`, { cause: error })
  return isOfSystem(error)
    ? new Failure('data', `${folder}: the data folder cannot be used: ${error.message}`, { cause: error })
    : error
}

function placeOf(folder: string): string {
  return databaseUrl() ? 'DATABASE_URL: the database' : `${folder}: the data folder`
}

/** By name, as {@link isStoreError}. */
function isBadKey(error: unknown): error is Error {
  return error instanceof Error && error.name === 'LedgerError' && 'code' in error && error.code === 'bad-key'
}

/** The system or SQLite said no. */
export function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^(E[A-Z]+|ERR_SQLITE_ERROR)$/.test(String(error.code))
}
