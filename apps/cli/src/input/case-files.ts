import { readdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { CaseError, type CaseReading, readCaseFiles } from '@hearsay/case'
import { nodeSha256 } from '@hearsay/text/node'
import { Failure } from '../failure.ts'
import { badCase } from './bad-case.ts'
import { readBytes } from './files.ts'

/** Reads the case in a folder (its YAML files, by name) or in one YAML file. */
export function readFolder(folder: string): CaseReading {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
  if (names.length === 0) {
    throw new Failure(
      'not-found',
      `${folder}: expected a folder with a case in .yaml files; found none in it`,
    )
  }
  return read(folder, names.sort())
}

export function readYaml(path: string): CaseReading {
  return read(dirname(path), [basename(path)])
}

function read(folder: string, names: readonly string[]): CaseReading {
  const files = names.map((name) => ({ name: join(folder, name), text: decode(join(folder, name)) }))
  try {
    return readCaseFiles(files, { read: (name) => readBeside(folder, name), hash: nodeSha256 })
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error)
    throw error
  }
}

function decode(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path))
  } catch (error) {
    if (error instanceof TypeError)
      throw new Failure('bad-case', `${path}: expected UTF-8 text`, { cause: error })
    throw error
  }
}

/** A document named by a case file. One outside the case's folder is not read: a case may come from a stranger. */
function readBeside(folder: string, name: string): Uint8Array | undefined {
  try {
    const path = realpathSync(join(folder, name))
    if (relative(realpathSync(folder), path).startsWith('..')) return undefined
    return readBytes(path)
  } catch {
    // The case file's reader says which field named it, and where.
    return undefined
  }
}
