import type { Engine } from './engine.ts'

/** Whether a place is a PostgreSQL database; else it is a file. */
export function isUrl(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

/**
 * The engine for a place. PostgreSQL's driver is loaded only where it is needed.
 * @param place path of an SQLite file, or `postgres://…`
 * @param schema PostgreSQL's: which tables of the database are meant
 */
export async function engineAt(place: string, schema = 'hearsay'): Promise<Engine> {
  if (!isUrl(place)) return (await import('./sqlite.ts')).sqliteEngine(place)
  return (await import('./postgres.ts')).postgresEngine(place, { schema })
}
