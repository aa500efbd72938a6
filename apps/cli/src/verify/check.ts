import { CaseError, describeIssue } from '@hearsay/case'
import { type VerifiedBundle, verifyBundle } from '@hearsay/ledger'
import type { StoredVerdict } from '@hearsay/store'
import { nodeSha256 } from '@hearsay/text/node'
import { Failure } from '../failure.ts'
import { caseOfBundle, looksLikeBundle, readBundle } from '../input/bundle.ts'
import { bundleRules } from '../input/bundle-rules.ts'
import { isYaml } from '../input/case.ts'
import { readFolder, readYaml } from '../input/case-files.ts'
import { pathKind, readChunks } from '../input/files.ts'
import { isStoreError } from '../store/errors.ts'
import { placesIn, withCase } from '../store/open.ts'

export interface Fault {
  readonly code: string
  /** JSON pointer, `byte N`, or nothing for the whole. */
  readonly where: string
  readonly message: string
}

interface Sound {
  readonly ok: true
  readonly case: string
  readonly entries: number
  /** Documents whose bytes were hashed. */
  readonly documents: number
}

/** Signed, and complete in itself. */
export interface SoundBundle extends Sound {
  readonly kind: 'bundle'
  readonly origin: string
  readonly root: string
  readonly key: string
  /** Whether the key was among those that the reader named. */
  readonly keyTrusted: boolean
  /** Sizes of earlier checkpoints that this one extends. */
  readonly extends: readonly number[]
  readonly erased: number
  readonly withheld: number
  /** Names under protection, where there are any: their seals are here, the names never are. */
  readonly protected?: number
}

/** Every row of the store agrees with every other, and with every root that was signed. */
export interface SoundStored extends Omit<Sound, 'documents'> {
  readonly kind: 'stored'
  readonly root: string
  readonly erased: number
  /** Number of entries of the edition in the public store, where there is one. */
  readonly published?: number
}

/** Entries and documents agree; there are no proofs. */
export interface SoundFiles extends Sound {
  readonly kind: 'files'
}

export type Verdict =
  | SoundBundle
  | SoundStored
  | SoundFiles
  | { readonly ok: false; readonly failures: readonly Fault[] }

/** Whether a path means case files, which nobody has signed. */
export function isCaseFiles(path: string): boolean {
  return pathKind(path) === 'folder' || isYaml(path)
}

/** What a reader of a bundle brings to its check. */
export interface Brought {
  /** Verifier keys that they trust. */
  readonly key?: readonly string[] | undefined
  /** An earlier bundle of the case, or a file with a signed checkpoint of it, that they have kept. */
  readonly extends?: string | undefined
}

/** Checks a bundle, or a case in YAML files. @throws {Failure} where the earlier one is none */
export function verifyPath(path: string, { key: trustedKeys, extends: earlier }: Brought = {}): Verdict {
  if (isCaseFiles(path)) return verifyFiles(path)
  const verdict = verifyBundle(readChunks(path), {
    hash: nodeSha256,
    rules: bundleRules,
    ...(trustedKeys && { trustedKeys }),
    ...(earlier !== undefined && { extends: earlierCheckpoint(earlier) }),
  })
  return verdict.ok ? foldedVerdict(verdict) : verdict
}

/** The signed checkpoint in a file, or that of a bundle, which must be sound itself. */
function earlierCheckpoint(path: string): string {
  const chunks = [...readChunks(path)]
  if (looksLikeBundle(chunks)) return readBundle(path, chunks).bundle.checkpoint
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/** Proofs can be sound over entries that make no case. */
function foldedVerdict(bundle: VerifiedBundle): Verdict {
  try {
    const { state } = caseOfBundle(bundle)
    const { origin, root, key, keyTrusted, size, history, documents, erased, withheld } = bundle
    return {
      ok: true,
      kind: 'bundle',
      case: state.head.id,
      entries: size,
      documents: documents.length,
      ...{ origin, root, key, keyTrusted },
      extends: history.map((checkpoint) => checkpoint.size),
      erased: erased.length,
      withheld: withheld.length,
      ...(state.protection.size > 0 && { protected: state.protection.size }),
    }
  } catch (error) {
    if (error instanceof CaseError) return { ok: false, failures: faults(error) }
    throw error
  }
}

function faults({ issues }: CaseError): Fault[] {
  return issues.map((issue) => ({
    code: 'bad-case',
    where: `/entries/${issue.entry}`,
    message: describeIssue(issue),
  }))
}

function verifyFiles(path: string): SoundFiles {
  const { case: state, entries, documents } = isYaml(path) ? readYaml(path) : readFolder(path)
  return {
    ok: true,
    kind: 'files',
    case: state.head.id,
    entries: entries.length,
    documents: documents.length,
  }
}

/**
 * Recomputes everything that the store holds of a case, and the public store of its edition. A database that
 * cannot even be opened as one is not sound either.
 */
export async function verifyStoredCase(id: string, folder: string): Promise<Verdict> {
  try {
    return await verifyInStore(id, folder)
  } catch (error) {
    if (!(error instanceof Failure) || !isCorrupt(error.cause)) throw error
    return { ok: false, failures: [{ code: 'database', where: '/', message: error.message }] }
  }
}

function isCorrupt(error: unknown): boolean {
  return isStoreError(error) && error.code === 'corrupt'
}

async function verifyInStore(id: string, folder: string): Promise<Verdict> {
  const { keyFileOf, signedOf } = await import('@hearsay/store')
  const key = keyFileOf(await placesIn(folder))
  return await withCase(folder, id, async (cases) => {
    const verdict = await cases.verify(id, signedOf(key, id))
    const edition = await verifyEdition(id, folder)
    const failures = [...failuresOf(verdict), ...failuresOf(edition).map(inPublic)]
    if (!verdict.ok || failures.length > 0) return { ok: false, failures }
    const { size, root, erased } = verdict
    const published = edition?.ok ? edition.size : undefined
    return {
      ok: true,
      kind: 'stored',
      case: id,
      entries: size,
      root,
      erased,
      ...(published !== undefined && { published }),
    }
  })
}

/** What the public store holds of a case; nothing where it holds nothing. */
async function verifyEdition(id: string, folder: string): Promise<StoredVerdict | undefined> {
  const { openEditionsReader } = await import('@hearsay/store')
  const { editions } = await placesIn(folder)
  try {
    const reader = await openEditionsReader(editions)
    try {
      return await reader.verify(id)
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (isStoreError(error) && (error.code === 'no-database' || error.code === 'unknown-case'))
      return undefined
    throw error
  }
}

function failuresOf(verdict: StoredVerdict | undefined): readonly Fault[] {
  return verdict === undefined || verdict.ok ? [] : verdict.failures
}

function inPublic({ code, where, message }: Fault): Fault {
  return { code, where: `/public${where}`, message: `/public${message}` }
}
