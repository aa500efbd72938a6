import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '@hearsay/text/node'
import { Failure } from '../failure.ts'
import { pathKind, reason } from '../input/files.ts'

/**
 * Writes a file whole: aside, then into place, so that nobody ever meets half of it. @throws {Failure} `data`
 */
export function writeFileWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  const aside = `${path}.${process.pid}.part`
  try {
    const file = openSync(aside, 'wx')
    for (const piece of pieces) writeSync(file, typeof piece === 'string' ? Buffer.from(piece) : piece)
    fsyncSync(file)
    closeSync(file)
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw cannotWrite(path, error)
  }
}

export interface FolderFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Writes a new folder with these files, whole or not at all. @throws {Failure} `exists`, `data` */
export function writeFolderWhole(path: string, files: readonly FolderFile[]): void {
  if (existsSync(path) && !isEmptyFolder(path)) {
    throw new Failure(
      'exists',
      `${path}: expected a folder that is empty or not there yet; nothing was written`,
    )
  }
  const aside = `${path}.${process.pid}.part`
  try {
    makeFolder(aside)
    for (const { name, content } of files) writeFileSync(join(aside, name), content, { flush: true })
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw cannotWrite(path, error)
  }
}

function isEmptyFolder(path: string): boolean {
  return pathKind(path) === 'folder' && readdirSync(path).length === 0
}

function cannotWrite(path: string, error: unknown): Failure {
  return new Failure('data', `${path}: cannot be written: ${reason(error)}`, { cause: error })
}
