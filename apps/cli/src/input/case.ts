import { type Case, type Entry, asOf as entriesAsOf, fold } from '@hearsay/case'
import { Failure } from '../failure.ts'
import { withCase } from '../store/open.ts'
import { looksLikeBundle, readBundle } from './bundle.ts'
import { readFolder, readYaml } from './case-files.ts'
import { pathKind, readChunks } from './files.ts'

/** A case, wherever it came from. */
export interface LoadedCase {
  readonly entries: readonly Entry[]
  readonly state: Case
}

export interface LoadOptions {
  readonly data: string
  /** RFC 3339, UTC: only what was recorded by then. */
  readonly asOf?: string | undefined
}

/**
 * Finds the case that a person means: a folder of YAML files, one such file, a bundle, or the id of a case in
 * the store. What lies on the disk goes before what is in the store.
 * @throws {Failure}
 */
export async function loadCase(argument: string, { data, asOf }: LoadOptions): Promise<LoadedCase> {
  const loaded = await find(argument, data)
  return asOf === undefined ? loaded : cutOff(argument, loaded, asOf)
}

async function find(argument: string, data: string): Promise<LoadedCase> {
  switch (pathKind(argument)) {
    case 'folder':
      return fromFiles(readFolder(argument))
    case 'file':
      return fromFile(argument)
    case 'nothing':
      return await fromStore(argument, data)
  }
}

function fromFiles({ entries, case: state }: { entries: readonly Entry[]; case: Case }): LoadedCase {
  return { entries, state }
}

function fromFile(path: string): LoadedCase {
  if (isYaml(path)) return fromFiles(readYaml(path))
  const chunks = [...readChunks(path)]
  if (!looksLikeBundle(chunks)) throw noCase(path)
  return readBundle(path, chunks)
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function noCase(path: string): Failure {
  return new Failure('bad-case', `${path}: expected a case: YAML (.yaml) or a bundle (.hearsay.json)`)
}

async function fromStore(argument: string, folder: string): Promise<LoadedCase> {
  if (!/^[a-z0-9:-]+$/.test(argument)) {
    throw new Failure('not-found', `${argument}: there is no such file or folder`)
  }
  return await withCase(folder, argument, async (cases) => {
    const { entries } = await cases.read(argument)
    return { entries, state: fold(entries) }
  })
}

function cutOff(argument: string, { entries }: LoadedCase, time: string): LoadedCase {
  const then = entriesAsOf(entries, time)
  if (then.length > 0) return { entries: then, state: fold(then) }
  const first = entries[0]?.at ?? 'never'
  throw new Failure('usage', `${argument}: nothing was recorded by ${time}; the first entry is of ${first}`)
}
