import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/schema.ts'
import type { Engine } from '../engine/engine.ts'

/* What a database says of the tables that it has. */

/** A constraint or an index. */
export interface Key {
  readonly table: string
  readonly kind: 'primary' | 'unique' | 'foreign' | 'index'
  readonly columns: readonly string[]
  /** Of a foreign key: what it refers to. */
  readonly to?: readonly string[]
}

/** What a query gives. */
export async function ask<T>(db: Kysely<Tables>, query: string): Promise<T[]> {
  return (await sql.raw<T>(query).execute(db)).rows
}

/** Constraints and indexes, as PostgreSQL's catalogue has them. */
async function postgresKeys(db: Kysely<Tables>): Promise<Key[]> {
  const names = (table: string, numbers: string) => `array(
    select a.attname::text from unnest(${numbers}) with ordinality n(number, place)
    join pg_attribute a on a.attrelid = ${table} and a.attnum = n.number order by n.place)`
  const constraints = await ask<Omit<Key, 'kind'> & { kind: 'p' | 'u' | 'f' }>(
    db,
    `select conrelid::regclass::text as table, contype as kind, ${names('conrelid', 'conkey')} as columns,
       ${names('confrelid', 'confkey')} as to
     from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('p', 'u', 'f')
     order by 1, 2, 3`,
  )
  const indexes = await ask<Omit<Key, 'kind'> & { unique: boolean }>(
    db,
    `select indrelid::regclass::text as table, indisunique as unique, ${names('indrelid', 'indkey')} as columns
     from pg_index join pg_class c on c.oid = indexrelid
     where relnamespace = current_schema()::regnamespace order by 1, 3`,
  )
  const kinds = { p: 'primary', u: 'unique', f: 'foreign' } as const
  return [
    ...constraints.map(({ table, kind, columns, to }) => {
      return { table, kind: kinds[kind], columns, ...(kind === 'f' && to && { to }) }
    }),
    ...indexes.map(({ table, unique, columns }) => {
      return { table, columns, kind: unique ? ('unique' as const) : ('index' as const) }
    }),
  ]
}

async function sqliteKeys(db: Kysely<Tables>, tables: readonly string[]): Promise<Key[]> {
  const keys: Key[] = []
  for (const table of tables) {
    for (const { name, unique, origin } of await ask<{ name: string; unique: number; origin: string }>(
      db,
      `select name, "unique", origin from pragma_index_list('${table}')`,
    )) {
      const rows = await ask<{ name: string }>(
        db,
        `select name from pragma_index_info('${name}') order by seqno`,
      )
      const kind = origin === 'pk' ? 'primary' : unique ? 'unique' : 'index'
      keys.push({ table, kind, columns: rows.map((row) => row.name) })
    }
    const foreign = await ask<{ id: number; from: string; to: string }>(
      db,
      `select id, "from", "to" from pragma_foreign_key_list('${table}') order by id, seq`,
    )
    for (const rows of Map.groupBy(foreign, ({ id }) => id).values())
      keys.push({
        table,
        kind: 'foreign',
        columns: rows.map((row) => row.from),
        to: rows.map((row) => row.to),
      })
  }
  return keys
}

/** What PostgreSQL has of a schema besides keys: a line for what must not be there. */
async function postgresStray(db: Kysely<Tables>): Promise<string[]> {
  const rows = await ask<{ line: string }>(
    db,
    `with ours as (select oid, relname, relkind from pg_class where relnamespace = current_schema()::regnamespace)
     select relname || ' is a sequence' as line from ours where relkind = 'S'
     union all
     select relname || ': trigger ' || tgname from ours join pg_trigger on tgrelid = ours.oid where not tgisinternal
     union all
     select relname || '.' || attname || ' counts by itself' from ours join pg_attribute on attrelid = ours.oid
       where attidentity <> '' or (attgenerated = '' and atthasdef)
     union all
     select relname || '.' || attname || ' compares by a language' from ours join pg_attribute on attrelid = ours.oid
       where relkind in ('r', 'p') and attnum > 0 and not attisdropped
         and attcollation not in (0, (select oid from pg_collation where collname = 'C' and collencoding = -1))
     order by 1`,
  )
  return rows.map(({ line }) => line)
}

async function sqliteStray(db: Kysely<Tables>): Promise<string[]> {
  const rows = await ask<{ line: string }>(
    db,
    `select type || ' ' || name as line from sqlite_schema
     where type not in ('table', 'index') or name = 'sqlite_sequence' order by 1`,
  )
  return rows.map(({ line }) => line)
}

/** Keys and indexes of tables. */
export async function keysOf(engine: Engine, db: Kysely<Tables>, tables: readonly string[]): Promise<Key[]> {
  const keys = engine.name === 'sqlite' ? await sqliteKeys(db, tables) : await postgresKeys(db)
  return keys.filter(({ table }) => tables.includes(table))
}

/** A line for whatever counts, fires or compares in a way of its own. */
export async function strayOf(engine: Engine, db: Kysely<Tables>): Promise<string[]> {
  return engine.name === 'sqlite' ? await sqliteStray(db) : await postgresStray(db)
}
