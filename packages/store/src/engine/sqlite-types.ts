import type { StatementColumnMetadata } from 'node:sqlite'

/*
 * SQLite keeps a value of any type in a column of any: what a bit turned from text into bytes would be met as
 * a defect of ours, wherever it is used first. Every value that is read is held against the type of its
 * column.
 */

/** A value in a column of another type: it is not what was written. */
export class WrongType extends Error {
  override readonly name = 'WrongType'
}

const HOLDS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['integer', (value: unknown) => Number.isSafeInteger(value)],
  ['bigint', (value: unknown) => Number.isSafeInteger(value)],
  ['text', (value: unknown) => typeof value === 'string'],
  ['blob', (value: unknown) => value instanceof Uint8Array],
])

/**
 * What gives a row back if each value has the type of its column; values of expressions have none.
 * The function that it returns throws {@link WrongType}.
 */
export function rowCheck(columns: readonly StatementColumnMetadata[]): <R extends object>(row: R) => R {
  const checks = columns.flatMap(({ name, table, type }) => {
    const holds = HOLDS.get(type?.toLowerCase() ?? '')
    return holds ? [{ name, where: `${table}.${name}`, type, holds }] : []
  })
  return (row) => {
    const values = row as Readonly<Record<string, unknown>>
    for (const { name, where, type, holds } of checks)
      if (!holds(values[name])) throw new WrongType(`${where}: expected ${type}, found something else`)
    return row
  }
}
