import { describe, inject, test } from 'vitest'
import type { Engine } from '../engine/engine.ts'
import { postgresEngine } from '../engine/postgres.ts'
import { sqliteEngine } from '../engine/sqlite.ts'
import { temporaryFile } from './folder.ts'
import { temporarySchema } from './postgres.ts'
import { usedAgain } from './used-again.ts'

/** An empty database: the engine, and its place and schema as `engineAt` takes them. */
export interface Ground {
  readonly engine: Engine
  readonly place: string
  readonly schema: string
}

/** Gives an empty database that is gone, or emptied, when the test ends. */
export type Fresh = () => Ground

type Suite = (fresh: Fresh, engine: 'sqlite' | 'postgres' | 'split postgres') => void

const PARTITIONS = 4

/**
 * Runs a suite over every engine, and over PostgreSQL with its tables split by the desk. Tables that a test
 * has left in order are emptied and used by the next: to make them takes longer than most tests.
 */
export function overEngines(suite: Suite): void {
  overThree(suite, (url, partitions) => {
    const schema = usedAgain(url, (name) => postgresAt(url, name, partitions).engine, partitions)
    return postgresAt(url, schema, partitions)
  })
}

/** The same over databases without tables: for what makes them, or leaves a server at work on them. */
export function overNewEngines(suite: Suite): void {
  overThree(suite, freshPostgres)
}

function overThree(suite: Suite, freshOf: (url: string, partitions?: number) => Ground): void {
  describe('on SQLite', () => suite(freshSqlite, 'sqlite'))
  describeOnPostgres((url) => {
    describe('whole', () => suite(() => freshOf(url), 'postgres'))
    describe('split by desk', () => suite(() => freshOf(url, PARTITIONS), 'split postgres'))
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
  return postgresAt(url, temporarySchema(url), partitions)
}

function postgresAt(url: string, schema: string, partitions?: number): Ground {
  const engine = postgresEngine(url, { schema, ...(partitions !== undefined && { partitions }) })
  return { engine, place: url, schema }
}
