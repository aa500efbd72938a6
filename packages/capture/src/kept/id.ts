import { hash } from 'node:crypto'

/** Hexadecimal digits that stand for a source, and for a page within it. */
const SOURCE_DIGITS = 16
const PART_DIGITS = 12

const ID = /^\d{8}T\d{9}Z-([0-9a-f]{16}(?:-[0-9a-f]{12})?)$/

/** Stands for a source in the names of files: nothing of a page decides these. */
export function keyOf(source: string): string {
  return digits(source, SOURCE_DIGITS)
}

/** Stands for a page within a source, by what tells it from the others there. */
export function partKey(key: string, part: string): string {
  return `${key}-${digits(part, PART_DIGITS)}`
}

const digits = (text: string, count: number): string => hash('sha256', text).slice(0, count)

/** A capture's id: when it was kept, to the millisecond, and the key of what was captured. */
export function idOf(at: Date, key: string): string {
  return `${at.toISOString().replace(/[-:.]/g, '')}-${key}`
}

/** The key in an id, or null for what is none. */
export function keyIn(id: string): string | null {
  return ID.exec(id)?.[1] ?? null
}
