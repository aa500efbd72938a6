import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Places } from '@hearsay/store'
import { makeFolder } from '@hearsay/text/node'
import { Pool } from 'pg'
import { authAt, migrateAuth, type PeopleDatabase } from './auth.ts'
import { People } from './people.ts'

/** The tables of people, in PostgreSQL. */
const SCHEMA = 'hearsay_people'

/**
 * Opens the people of a desk, made where there are none. They lie apart from its cases: a copy of the one
 * holds nothing of the other.
 */
export async function openPeople({ folder, database }: Places, origin: string): Promise<People> {
  makeFolder(folder, 0o700)
  const auth = authAt({
    database: database.startsWith('postgres') ? await pool(database) : file(join(folder, 'people.db')),
    origin,
    secret: secretIn(join(folder, 'people.key')),
  })
  await migrateAuth(auth)
  return new People(auth)
}

function file(path: string): PeopleDatabase {
  const database = new DatabaseSync(path)
  chmodSync(path, 0o600)
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000')
  return database
}

async function pool(url: string): Promise<PeopleDatabase> {
  const connections = new Pool({
    connectionString: url,
    options: `-c search_path=${SCHEMA}`,
    allowExitOnIdle: true,
  })
  // A connection that is lost is replaced by the next that is asked for; without listeners, of those that
  // wait and of those in use, it would end the process.
  connections.on('error', () => {})
  connections.on('connect', (client) => client.on('error', () => {}))
  await connections.query(`create schema if not exists ${SCHEMA}`)
  return connections
}

/** Read where it is, made where it is not. */
function secretIn(path: string): string {
  if (!existsSync(path))
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  return readFileSync(path, 'utf8').trim()
}
