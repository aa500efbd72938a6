import { closeSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'

/** How every bundle begins: in the order of its members, with a note whose first line is the log's name. */
const BEGINNING = /^\{"checkpoint":"[^"\\]+\\n/
/** Bytes that hold it: a log's name is short. */
const ENOUGH = 4096

/**
 * Nothing is written into the folder of a store: not over its database or key, nor beside them. @throws
 * {Failure} `exists`
 */
export function checkTarget(path: string, data: string): void {
  const inside = relative(real(resolve(data)), real(resolve(path)))
  if (inside === '..' || inside.startsWith(`..${sep}`)) return
  throw new Failure(
    'exists',
    `${path}: expected a place outside the folder of the store; nothing was written`,
  )
}

/** A bundle is written over an earlier one, and over nothing else. @throws {Failure} `exists` */
export function checkBundle(path: string): void {
  const kind = pathKind(path)
  if (kind === 'nothing' || (kind === 'file' && BEGINNING.test(beginningOf(path)))) return
  throw new Failure(
    'exists',
    `${path}: expected a new file, or an earlier bundle to write over; nothing was written`,
  )
}

function beginningOf(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(ENOUGH)
    return bytes.toString('utf8', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

/** The path with its links followed, as far as there is one. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path))
  }
}
