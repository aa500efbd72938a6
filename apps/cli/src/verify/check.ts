import { CaseError, describeIssue } from '@hearsay/case'
import { type VerifiedBundle, verifyBundle } from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { caseOfBundle, looksLikeBundle, readBundle } from '../input/bundle.ts'
import { bundleRules } from '../input/bundle-rules.ts'
import { isYaml } from '../input/case.ts'
import { readFolder, readYaml } from '../input/case-files.ts'
import { pathKind, readChunks } from '../input/files.ts'
import { withCase } from '../store/open.ts'

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
}

/** Every row of the store agrees with every other, and with every root that was signed. */
export interface SoundStored extends Omit<Sound, 'documents'> {
  readonly kind: 'stored'
  readonly root: string
  readonly erased: number
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

/** Recomputes everything that the store holds of a case. */
export async function verifyStoredCase(id: string, folder: string): Promise<Verdict> {
  return await withCase(folder, id, async (cases) => {
    const verdict = await cases.verify(id)
    if (!verdict.ok) return verdict
    const { size, root, erased } = verdict
    return { ok: true, kind: 'stored', case: id, entries: size, root, erased }
  })
}
