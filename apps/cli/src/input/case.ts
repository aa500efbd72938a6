import { type Case, type CaseReading, type Entry, asOf as entriesAsOf, fold } from '@hearsay/case'
import { readDocument } from '@hearsay/ledger'
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
  return await loadCaseAndBytes(argument, { data }, async ({ entries, state }) => ({ entries, state }))
}

/** The bytes of a document of a case, by its hash; nothing where they are not held. */
export type CaseBytes = (hash: string) => Promise<Uint8Array | undefined>

/** As {@link loadCase}, with the bytes of its documents, for as long as `work` takes. @throws {Failure} */
export async function loadCaseAndBytes<T>(
  argument: string,
  { data }: Pick<LoadOptions, 'data'>,
  work: (loaded: LoadedCase, bytesOf: CaseBytes) => Promise<T>,
): Promise<T> {
  switch (pathKind(argument)) {
    case 'folder':
      return await withFiles(readFolder(argument), work)
    case 'file':
      return await withFile(argument, work)
    case 'nothing':
      return await withStored(argument, data, work)
  }
}

type Work<T> = (loaded: LoadedCase, bytesOf: CaseBytes) => Promise<T>

async function withFiles<T>({ entries, case: state, documents }: CaseReading, work: Work<T>): Promise<T> {
  const bytes = new Map(documents.map((each) => [each.hash, each.bytes]))
  return await work({ entries, state }, async (hash) => bytes.get(hash))
}

async function withFile<T>(path: string, work: Work<T>): Promise<T> {
  if (isYaml(path)) return await withFiles(readYaml(path), work)
  const chunks = [...readChunks(path)]
  if (!looksLikeBundle(chunks)) throw noCase(path)
  const { bundle, ...loaded } = readBundle(path, chunks)
  const documents = new Map(bundle.documents.map((each) => [`sha256:${each.sha256}`, each]))
  return await work(loaded, async (hash) => {
    const document = documents.get(hash)
    return document && readDocument(document)
  })
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function noCase(path: string): Failure {
  return new Failure('bad-case', `${path}: expected a case: YAML (.yaml) or a bundle (.hearsay.json)`)
}

async function withStored<T>(argument: string, folder: string, work: Work<T>): Promise<T> {
  if (!/^[a-z0-9:-]+$/.test(argument)) {
    throw new Failure('not-found', `${argument}: there is no such file or folder`)
  }
  return await withCase(folder, argument, async (cases) => {
    const { entries } = await cases.read(argument)
    return await work({ entries, state: fold(entries) }, (hash) => cases.document(argument, hash))
  })
}

function cutOff(argument: string, { entries }: LoadedCase, time: string): LoadedCase {
  const then = entriesAsOf(entries, time)
  if (then.length > 0) return { entries: then, state: fold(then) }
  const first = entries[0]?.at ?? 'never'
  throw new Failure('usage', `${argument}: nothing was recorded by ${time}; the first entry is of ${first}`)
}
