import { describe, inject, test } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { postgresEngine } from '../engine/postgres.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { temporaryFile } from './folder.ts'
import { temporarySchema } from './postgres.ts'

/** An empty database: the engine, and its place and schema as `engineAt` takes them. */
export interface Ground {
  readonly engine: Engine
  readonly place: string
  readonly schema: string
}

/** Gives an empty database that is gone when the test ends. */
export type Fresh = () => Ground

const PARTITIONS = 4

/** Runs a suite over every engine, and over PostgreSQL with its tables split by the desk. */
export function overEngines(
  suite: (fresh: Fresh, engine: 'sqlite' | 'postgres' | 'split postgres') => void,
): void {
  describe('on SQLite', () => suite(freshSqlite, 'sqlite'))
  describeOnPostgres((url) => {
    describe('whole', () => suite(() => freshPostgres(url), 'postgres'))
    describe('split by desk', () => suite(() => freshPostgres(url, PARTITIONS), 'split postgres'))
  })
}

/** Runs a suite over the engines of which the tables of other rooms make use: nothing of theirs is split. */
export function overBoth(suite: (fresh: Fresh, engine: 'sqlite' | 'postgres') => void): void {
  describe('on SQLite', () => suite(freshSqlite, 'sqlite'))
  describeOnPostgres((url) => suite(() => freshPostgres(url), 'postgres'))
}

/** Runs a suite on the server of this run; where there is none, a test that is left out says why. */
export function describeOnPostgres(suite: (url: string) => void): void {
  const found = inject('postgres')
  if ('url' in found) describe('on PostgreSQL', () => suite(found.url))
  else test.skip(`on PostgreSQL: left out, since it cannot be started here (${found.missing})`, () => {})
}

function freshSqlite(): Ground {
  const place = temporaryFile('store.db')
  return { engine: sqliteEngine(place), place, schema: '' }
}

export function freshPostgres(url: string, partitions?: number): Ground {
  const schema = temporarySchema(url)
  const engine = postgresEngine(url, { schema, ...(partitions !== undefined && { partitions }) })
  return { engine, place: url, schema }
}
