import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where files lie until all of them are there. */
const STAGE = '.hearsay-next'

/**
 * Writes a file beside its place; `put` brings it there. A file that is there with the same bytes is left.
 * @returns whether it is new
 */
export function stage(folder: string, file: string, bytes: Uint8Array | string): boolean {
  const body = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)
  const there = join(folder, file)
  if (existsSync(there) && readFileSync(there).equals(body)) return false
  const place = join(folder, STAGE, file)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, body)
  return true
}

/** Brings a staged file to its place, in one step: whoever reads has the old one or the new one, whole. */
export function put(folder: string, file: string): void {
  const place = join(folder, file)
  mkdirSync(dirname(place), { recursive: true })
  renameSync(join(folder, STAGE, file), place)
}

/** Throws away what was staged, now or by one that was killed. */
export function clearStage(folder: string): void {
  rmSync(join(folder, STAGE), { recursive: true, force: true })
}
