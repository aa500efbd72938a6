import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { KEYS } from '../database/copy-rows.ts'
import { CASE_TABLES, type Tables } from '../database/schema.ts'
import type { Engine } from '../engine/engine.ts'
import { numbers } from './numbers.ts'

/*
 * Rows that were altered behind the store's back, of every table, in every column, and in every way we know.
 */

export type Table = (typeof CASE_TABLES)[number]
export type Row = Readonly<Record<string, unknown>>

/** One alteration: what it does, to which table, and the rows of it after. */
export interface Alteration {
  readonly name: string
  readonly table: Table
  readonly change: (rows: readonly Row[]) => readonly Row[]
}

/** Every row of every table, in the order of its key. */
export async function readTables(engine: Engine): Promise<ReadonlyMap<Table, readonly Row[]>> {
  const db = await engine.connect('read')
  try {
    const tables = new Map<Table, readonly Row[]>()
    for (const table of CASE_TABLES) {
      const order = sql.join(['desk', 'case_id', ...KEYS[table]].map((column) => sql.ref(column)))
      const { rows } = await sql<Row>`select * from ${sql.table(table)} order by ${order}`.execute(db)
      tables.set(table, rows)
    }
    return tables
  } finally {
    await db.destroy()
  }
}

/** Rows written at once, but for bytes, of which a row holds a megabyte. */
const BATCH = 100

/** Opens a database to put other rows in the place of those of a table, whatever keys refer to them. */
export async function openTampering(engine: Engine) {
  const db: Kysely<Tables> = await engine.connect('write')
  const settings =
    engine.name === 'sqlite'
      ? ['pragma foreign_keys = off', 'pragma synchronous = off']
      : ['set session_replication_role = replica', 'set synchronous_commit = off']
  const write = (table: Table, rows: readonly Row[]) =>
    db.connection().execute(async (one) => {
      for (const each of settings) await sql.raw(each).execute(one)
      const batch = table === 'blob_parts' ? 1 : BATCH
      await one.transaction().execute(async (trx) => {
        await trx.deleteFrom(table).execute()
        for (let at = 0; at < rows.length; at += batch)
          await trx
            .insertInto(table)
            .values(rows.slice(at, at + batch) as never)
            .execute()
      })
    })
  return { write, close: () => db.destroy() }
}

/**
 * So many alterations, the same in every run: those of every column and every way with rows, each of rows
 * chosen by chance, and then the crafty ones.
 */
export function alterationsOf(
  tables: ReadonlyMap<Table, readonly Row[]>,
  seed: number,
  rounds: number,
): Alteration[] {
  const random = numbers(seed)
  const made: Alteration[] = []
  for (const [table, rows] of tables)
    for (let round = 0; round < rounds && rows.length > 0; round++) {
      const [i, j] = [Math.floor(random() * rows.length), Math.floor(random() * rows.length)]
      made.push(...columnsChanged(table, rows, i, random), ...rowsMoved(table, rows, i, j))
    }
  return [...made, ...crafty(tables)].filter(({ table, change }) => {
    const rows = tables.get(table) ?? []
    return !isDeepStrictEqual(change(rows), rows)
  })
}

function columnsChanged(
  table: Table,
  rows: readonly Row[],
  index: number,
  random: () => number,
): Alteration[] {
  return Object.keys(rows[index] ?? {}).map((column) => {
    const [name, place] = [`${table}.${column} of row ${index} changed`, random()]
    return { name, table, change: replaced(index, column, (value) => other(value, place)) }
  })
}

/** The rows with one value of one of them changed. */
export const replaced =
  (index: number, column: string, change: (value: unknown, row: Row) => unknown): Alteration['change'] =>
  (rows) =>
    rows.map((row, at) => (at === index ? { ...row, [column]: change(row[column], row) } : row))

/** A value of the same type that is another: a number further on, a text or bytes with one place changed. */
function other(value: unknown, random: number): unknown {
  if (typeof value === 'number') return value + 1000
  if (typeof value === 'string') {
    const at = Math.floor(random * value.length)
    return `${value.slice(0, at)}${value[at] === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`
  }
  const bytes = Buffer.from(value as Uint8Array)
  const at = Math.floor(random * bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

function rowsMoved(table: Table, rows: readonly Row[], i: number, j: number): Alteration[] {
  const key = KEYS[table].at(-1) ?? 'case_id'
  const copied = { ...rows[i], [key]: other(rows[i]?.[key], 0) }
  const kept = new Set(['desk', 'case_id', ...KEYS[table]])
  const withBodyOf = (row: Row, body: Row = row): Row =>
    Object.fromEntries(
      Object.keys(row).map((column) => [column, kept.has(column) ? row[column] : body[column]]),
    )
  const swapped = (all: readonly Row[]) =>
    all.map((row, at) => (at === i ? withBodyOf(row, all[j]) : at === j ? withBodyOf(row, all[i]) : row))
  const moved: Alteration[] = [
    { name: `${table}: row ${i} deleted`, table, change: (all) => all.filter((_, at) => at !== i) },
    { name: `${table}: row ${i} duplicated elsewhere`, table, change: (all) => [...all, copied] },
  ]
  return i === j
    ? moved
    : [...moved, { name: `${table}: rows ${i} and ${j} swapped`, table, change: swapped }]
}

const text = (bytes: string): Buffer => createHash('sha256').update(bytes).digest()

/** Those that someone who knows the store would try. */
function crafty(tables: ReadonlyMap<Table, readonly Row[]>): Alteration[] {
  const rowsOf = (table: Table) => tables.get(table) ?? []
  const big = rowsOf('cases').findIndex(({ case_id }) => case_id === 'small')
  const word = rowsOf('entries').findIndex(({ leaf }) => String(leaf).includes('It fell.'))
  // In the place of one of the same size or number, so that nothing but its origin gives it away.
  const foreign = (table: 'checkpoints' | 'notices', key: string): Alteration['change'] => {
    const stranger = rowsOf(table).find(({ case_id }) => case_id !== 'small')
    return (rows) =>
      rows.map((row) => (row[key] === stranger?.[key] ? { ...stranger, case_id: row.case_id } : row))
  }
  return [
    {
      name: 'entries: a word changed, its hash recomputed',
      table: 'entries',
      change: (rows) =>
        rows.map((row, at) => {
          if (at !== word) return row
          const leaf = String(row.leaf).replace('It fell.', 'It flew.')
          return { ...row, leaf, leaf_hash: text(`\0${leaf}`) }
        }),
    },
    {
      name: 'cases: a size of one less',
      table: 'cases',
      change: replaced(big, 'size', (n) => Number(n) - 1),
    },
    { name: 'cases: a size of nothing', table: 'cases', change: replaced(big, 'size', () => 0) },
    { name: 'cases: no erasures', table: 'cases', change: replaced(big, 'erasures', () => 0) },
    { name: 'cases: no checkpoints', table: 'cases', change: replaced(big, 'checkpoints', () => 0) },
    { name: 'cases: no notices', table: 'cases', change: replaced(big, 'notices', () => 0) },
    {
      name: 'checkpoints: that of another case',
      table: 'checkpoints',
      change: foreign('checkpoints', 'size'),
    },
    { name: 'notices: that of another case', table: 'notices', change: foreign('notices', 'number') },
    { name: 'openings: none', table: 'openings', change: () => [] },
    { name: 'entries: none', table: 'entries', change: () => [] },
    { name: 'checkpoints: none', table: 'checkpoints', change: () => [] },
    { name: 'notices: none', table: 'notices', change: () => [] },
    { name: 'blobs: none', table: 'blobs', change: () => [] },
    { name: 'blob_parts: none', table: 'blob_parts', change: () => [] },
    { name: 'subtrees: none', table: 'subtrees', change: () => [] },
    ...rowsOf('blob_parts').map(
      (_, index): Alteration => ({
        name: `blob_parts: row ${index} cut short`,
        table: 'blob_parts',
        change: replaced(index, 'bytes', (bytes) => (bytes as Uint8Array).subarray(0, -1)),
      }),
    ),
    ...rowsOf('blobs').flatMap((_, index): Alteration[] => [
      {
        name: `blobs: size of row ${index} less`,
        table: 'blobs',
        change: replaced(index, 'size', (n) => Number(n) - 1),
      },
      {
        name: `blobs: size of row ${index} nothing`,
        table: 'blobs',
        change: replaced(index, 'size', () => 0),
      },
    ]),
  ]
}
