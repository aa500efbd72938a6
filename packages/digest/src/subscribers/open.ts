import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { type Database, isUrl, openDatabase, StoreError } from '@hearsay/store/database'
import { makeFolder } from '@hearsay/text/node'
import { type Keys, keyIn, keysFrom } from './keys.ts'
import { STEPS } from './steps.ts'
import type { DigestTables } from './tables.ts'

/** Schema of the tables, in PostgreSQL. */
export const DIGEST_SCHEMA = 'hearsay_digest'

/** Where subscribers lie, and where the key that opens their addresses does. */
export interface DigestPlaces {
  /** A file, or `postgres://…`. */
  readonly database: string
  readonly keyFile: string
  /** PostgreSQL's, where it is another. */
  readonly schema?: string
}

/**
 * @param url `postgres://…`; without it, a file in the folder
 * @param keyFile where the key lies, if not beside the data
 */
export function digestPlacesOf(folder: string, url?: string, keyFile?: string): DigestPlaces {
  return {
    database: url || join(folder, 'digest', 'subscribers.db'),
    keyFile: keyFile || join(folder, 'digest.key'),
  }
}

/** Subscribers, with what is needed to open and to find them. */
export interface Subscribers {
  readonly database: Database<DigestTables>
  readonly keys: Keys
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly random: (size: number) => Uint8Array
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly now?: () => number
}

/**
 * Opens the subscribers, made where there are none. @throws {StoreError} as `openDatabase`; `lost-key`
 * where the key is not the one that sealed them
 */
export async function openSubscribers(
  { database: place, keyFile, schema = DIGEST_SCHEMA }: DigestPlaces,
  { now = Date.now }: OpenOptions = {},
): Promise<Subscribers> {
  for (const file of [place, keyFile]) if (!isUrl(file)) makeFolder(dirname(file), 0o700)
  const database = await openDatabase<DigestTables>(place, schema, STEPS)
  try {
    const keys = await knownKeys(database, keyFile)
    return { database, keys, now, random: randomBytes, close: () => database.close() }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** The keys, held against the mark that the first who opened this left. */
async function knownKeys(database: Database<DigestTables>, keyFile: string): Promise<Keys> {
  const marks = () =>
    database.read((db) => db.selectFrom('meta').select('value').where('name', '=', 'key').executeTakeFirst())
  const keys = keysFrom(keyIn(keyFile, (await marks()) !== undefined))
  const value = keys.code('check', 'this key').toString('base64url')
  await database.write((trx) =>
    trx
      .insertInto('meta')
      .values({ name: 'key', value })
      .onConflict((on) => on.doNothing())
      .execute(),
  )
  if ((await marks())?.value !== value)
    throw new StoreError(
      'lost-key',
      `${keyFile} is not the key that sealed these addresses. Put the right one back.`,
    )
  return keys
}
