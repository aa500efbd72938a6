import { dirname, join } from 'node:path'
import { makeFolder } from '@hearsay/text/node'
import { isUrl } from '../engine/at.ts'

/** Where a desk keeps what it has. */
export interface Places {
  /** Its folder: the key lies there whatever the database is. */
  readonly folder: string
  /** Its database: a file, or `postgres://…`. */
  readonly database: string
  /** The store of editions, which the public site opens: a file, or `postgres://…`. */
  readonly editions: string
}

/**
 * Where things lie, from a folder and, where cases lie in PostgreSQL, its URL. The desk and its editions then
 * share a database, in schemas of their own.
 * @param url `postgres://…`; without it, SQLite files in the folder
 * @param editions where the store of editions lies, if it is elsewhere
 */
export function placesOf(folder: string, url?: string, editions?: string): Places {
  return {
    folder,
    database: url || join(folder, 'hearsay.db'),
    editions: editions || url || join(folder, 'public', 'editions.db'),
  }
}

/** Schema of the tables of a desk, in PostgreSQL. */
export const DESK_SCHEMA = 'hearsay'
/** Schema of the tables of editions, in PostgreSQL. */
export const EDITIONS_SCHEMA = 'hearsay_public'

export function keyFileOf({ folder }: Places): string {
  return join(folder, 'log.key')
}

/** Makes the folders, which only their owner may enter. */
export function makeFolders({ folder, database, editions }: Places): void {
  makeFolder(folder, 0o700)
  for (const file of [database, editions]) {
    if (!isUrl(file)) makeFolder(dirname(file), 0o700)
  }
}
