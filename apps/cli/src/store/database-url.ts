import { Failure } from '../failure.ts'

/**
 * The address of the database, where the environment names one in `DATABASE_URL`. It may hold a password, so
 * it is never repeated.
 * @throws {Failure} `data` for what is no address of PostgreSQL
 */
export function databaseUrl(given: string | undefined = process.env.DATABASE_URL): string | undefined {
  if (given === undefined || given === '') return undefined
  if (isPostgres(given)) return given
  throw new Failure(
    'data',
    'DATABASE_URL: expected an address such as postgres://user:password@host:5432/database, with special characters ' +
      'of the password as %XX; found something else, which is not shown',
  )
}

function isPostgres(given: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(given) || !URL.canParse(given)) return false
  const { username, password, pathname } = new URL(given)
  try {
    for (const part of [username, password, pathname]) decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
