import { basename, dirname, join } from 'node:path'
import { CaseError, type CaseReading } from '@hearsay/case'
import { listCaseFiles, readCaseFolder } from '@hearsay/store/case-folder'
import { commandText } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { safe } from '../output/safe.ts'
import { badCase } from './bad-case.ts'

/**
 * Reads the case in a folder (its YAML files, by name) or in one YAML file. Files left out are named on
 * stderr.
 */
export function readFolder(folder: string): CaseReading {
  const { names, ignored } = listCaseFiles(folder)
  for (const { name, why } of ignored) {
    const note = commandText(FAILURES_IN, 'notRead', { path: join(folder, name), why })
    console.error(safe(`hearsay: ${note}`))
  }
  if (names.length === 0) {
    throw new Failure(
      'not-found',
      `${folder}: expected a folder with a case in .yaml files; found none in it`,
    )
  }
  return read(folder, names)
}

export function readYaml(path: string): CaseReading {
  return read(dirname(path), [basename(path)])
}

function read(folder: string, names: readonly string[]): CaseReading {
  try {
    return readCaseFolder(folder, names).reading
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error)
    throw error
  }
}
