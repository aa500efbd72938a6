import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { CaseError, type CaseFile, type CaseReading, readCaseFiles } from '@hearsay/case'
import { nodeSha256 } from '@hearsay/text/node'

/** The files of a folder that make its case, and those that look as if they did and are not read. */
export interface CaseFileNames {
  readonly names: readonly string[]
  readonly ignored: readonly { readonly name: string; readonly why: string }[]
}

/**
 * Lists the case files of a folder in the order in which they are read: by name. Throws what the system says.
 */
export function listCaseFiles(folder: string): CaseFileNames {
  const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => /\.ya?ml/i.test(name))
  const ignored = found.flatMap((entry) => {
    const why = ignoredFor(entry.name, entry.isDirectory())
    return why === undefined ? [] : [{ name: entry.name, why }]
  })
  const left = new Set(ignored.map(({ name }) => name))
  return { names: found.flatMap(({ name }) => (left.has(name) ? [] : name)).sort(), ignored }
}

function ignoredFor(name: string, isFolder: boolean): string | undefined {
  if (isFolder) return 'it is a folder'
  if (name.startsWith('.')) return 'hidden files are left out'
  return /\.ya?ml$/i.test(name) ? undefined : 'its name does not end in .yaml or .yml'
}

/**
 * Every path that was looked at, with its stamp from just before: a file that is saved while it is read then
 * differs from what is held of it, and is read again.
 */
export type Seen = ReadonlyMap<string, string>

/** A case as its folder holds it. */
export interface FolderReading {
  readonly reading: CaseReading
  readonly seen: Seen
}

/** What is wrong with the files of a folder. */
export class FolderError extends CaseError {
  readonly seen: Seen

  constructor({ issues }: CaseError, seen: Seen) {
    super(issues)
    this.seen = seen
  }
}

/**
 * Reads a case from files of a folder, in the order given, and the documents that they name. A document
 * outside the folder is not read: a case may come from a stranger.
 * @throws {FolderError} every problem of every file
 */
export function readCaseFolder(folder: string, names: readonly string[]): FolderReading {
  const seen = new Map<string, string>()
  const see = (name: string) => {
    const path = join(folder, name)
    if (!seen.has(path)) seen.set(path, stampOf(path))
    return path
  }
  const files = names.map((name): CaseFile => {
    const path = see(name)
    return { name: path, ...readText(path) }
  })
  const read = (name: string) => {
    see(name)
    return readBeside(folder, name)
  }
  try {
    return { reading: readCaseFiles(files, { read, hash: nodeSha256, now: new Date().toISOString() }), seen }
  } catch (error) {
    throw error instanceof CaseError ? new FolderError(error, seen) : error
  }
}

/** A word that changes whenever the file at a path does: made, written, or taken away. */
export function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.mtimeNs} ${found.size} ${found.ino}` : 'nothing'
}

/**
 * Bytes of a case file: as many as the letters that one may have can take, and so nothing good is refused.
 */
const MOST = 30_000_000

/** The text of a case file; of one in another encoding, what ids it seems to have. */
function readText(path: string): Omit<CaseFile, 'name'> {
  let bytes: Uint8Array
  try {
    const { size } = statSync(path)
    if (size > MOST)
      return { text: '', unreadable: `expected at most ${MOST} bytes in a file; found ${size}` }
    bytes = readFileSync(path)
  } catch {
    return { text: '', unreadable: 'expected a file that can be read' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder().decode(bytes).replaceAll('\0', '')
    return { text, unreadable: 'expected UTF-8 text: save it with the encoding UTF-8' }
  }
}

function readBeside(folder: string, name: string): Uint8Array | undefined {
  try {
    const path = realpathSync(join(folder, name))
    if (relative(realpathSync(folder), path).startsWith('..')) return undefined
    return readFileSync(path)
  } catch {
    // The case file's reader says which field named it, and where.
    return undefined
  }
}
