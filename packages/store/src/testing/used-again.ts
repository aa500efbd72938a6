import { Client } from 'pg'
import { onTestFinished } from 'vitest'
import { migrate } from '../database/migrate.ts'
import type { Engine } from '../engine/engine.ts'
import { ask, newName } from './postgres.ts'

/*
 * Schemas of PostgreSQL that tests use one after the other. Their rows are taken out in between; where there
 * were many, or a table is not as the migrations make it, nobody uses the schema again.
 */

/** What lies ready, of one number of partitions, and how its tables have to look. */
interface Kept {
  readonly ready: string[]
  readonly shape: Promise<string>
}

const kept = new Map<string, Kept>()

/** A schema that is empty, with all tables or with none. */
export function usedAgain(url: string, engineOf: (schema: string) => Engine, partitions = 0): string {
  const key = `${partitions} ${url}`
  const { ready, shape } = kept.get(key) ?? made(url, engineOf)
  kept.set(key, { ready, shape })
  const schema = ready.pop() ?? newName()
  onTestFinished(async () => {
    if (await isEmptied(url, schema, await shape)) ready.push(schema)
    else await ask(url, `drop schema if exists ${schema} cascade`)
  })
  return schema
}

/** Makes a first one, to know how tables look that no test has touched. */
function made(url: string, engineOf: (schema: string) => Engine): Kept {
  const ready: string[] = []
  const make = async () => {
    const schema = newName()
    const engine = engineOf(schema)
    const db = await engine.connect('write')
    await migrate(db, engine).finally(() => db.destroy())
    const shape = await within(url, schema, shapeOf)
    ready.push(schema)
    return shape
  }
  return { ready, shape: make() }
}

/** Empties the tables of a schema. @returns whether it can be used again */
async function isEmptied(url: string, schema: string, shape: string): Promise<boolean> {
  return await within(url, schema, async (client) => {
    if ((await shapeOf(client)) !== shape) return false
    const { rows } = await client.query<{ name: string; bytes: number }>(WRITTEN)
    if (rows.some(({ bytes }) => bytes > MANY)) return false
    // In any order, whatever refers to what.
    const statements = [
      'set session_replication_role = replica',
      ...rows.map(({ name }) => `delete from ${name}`),
    ]
    await client.query(statements.join('; '))
    return true
  }).catch(() => false)
}

async function within<T>(url: string, schema: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    // Whoever still holds a table of it is at work on it.
    await client.query(`set search_path = ${schema}; set lock_timeout = 100`)
    return await work(client)
  } finally {
    await client.end()
  }
}

async function shapeOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ shape: string | null }>(SHAPE)
  return rows[0]?.shape ?? ''
}

/** Bytes of a table of which it takes longer to take them out than to make it again. */
const MANY = 10_000_000

/** Tables that have rows, or had some. */
const WRITTEN = `select relname as name, pg_total_relation_size(oid)::integer as bytes from pg_class
  where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname <> 'migrations'
    and pg_relation_size(oid) > 0`

/** All that a schema has but rows, and which migrations it has seen. */
const SHAPE = `with ours as (select * from pg_class where relnamespace = current_schema()::regnamespace),
  lines as (
    select concat_ws(' ', relname, relkind, relowner, relacl, reloptions) as line from ours
    union all
    select concat_ws(' ', relname, attnum, attname, atttypid, attnotnull, attcollation, atthasdef, attisdropped)
      from pg_attribute join ours on attrelid = ours.oid where attnum > 0
    union all
    select concat_ws(' ', relname, conname, pg_get_constraintdef(c.oid), convalidated)
      from pg_constraint c join ours on conrelid = ours.oid
    union all
    select concat_ws(' ', relname, pg_get_indexdef(indexrelid, 0, true), indisvalid)
      from pg_index join ours on indexrelid = ours.oid
    union all
    select concat_ws(' ', relname, tgname, tgenabled)
      from pg_trigger join ours on tgrelid = ours.oid where not tgisinternal
    union all
    select concat_ws(' ', number, name) from migrations
  )
  select md5(string_agg(line, ';' order by line)) as shape from lines`
