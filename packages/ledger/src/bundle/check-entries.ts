import { toHex } from '../bytes.ts'
import { canonicalBytes } from '../canonical.ts'
import { LedgerError } from '../errors.ts'
import type { Hasher } from '../hasher.ts'
import type { JsonObject } from '../json.ts'
import { type Opening, open, sealedPaths } from '../seal.ts'
import { leafHash } from '../tree/hash.ts'
import { Tree } from '../tree/tree.ts'
import type { BundleEntry, Failure } from './format.ts'
import { failure } from './format.ts'

/** A value of entry `index` that can no longer be read. */
export interface ErasedValue {
  readonly index: number
  readonly path: string
}

export interface ReadEntries {
  readonly tree: Tree
  /** Entries with sealed values put back. */
  readonly entries: readonly JsonObject[]
  readonly erased: readonly ErasedValue[]
}

/** Hashes every leaf, opens every commitment, and builds the tree. */
export function checkEntries(
  list: readonly BundleEntry[],
  hash: Hasher,
  report: (failure: Failure) => void,
): ReadEntries {
  const tree = new Tree(hash)
  const entries: JsonObject[] = []
  const erased: ErasedValue[] = []
  for (const [index, entry] of list.entries()) {
    const where = `/entries/${index}`
    const digest = leafHash(hash, canonicalBytes(entry.leaf))
    if (toHex(digest) !== entry.hash)
      report(failure('wrong-leaf', where, `an entry with hash ${entry.hash}`, toHex(digest)))
    tree.append(digest)
    const opened = openEntry(entry, where, hash, report)
    entries.push(opened?.entry ?? entry.leaf)
    for (const path of opened?.erased ?? []) erased.push({ index, path })
  }
  return { tree, entries, erased }
}

function openEntry(entry: BundleEntry, where: string, hash: Hasher, report: (failure: Failure) => void) {
  const before = listFailures(entry, where)
  if (before.length > 0) {
    before.forEach(report)
    return null
  }
  try {
    const openings = entry.openings.filter((opening): opening is Opening => !('erased' in opening))
    return open(entry.leaf, openings, hash)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    report(openFailure(error, entry, where))
    return null
  }
}

/** Openings and commitments must match one to one, in order of path. */
function listFailures({ leaf, openings }: BundleEntry, where: string): Failure[] {
  if (Object.hasOwn(leaf, '$sealed'))
    return [failure('bad-seal', `${where}/leaf`, 'an entry', 'a commitment to all of it')]
  const sealed = sealedPaths(leaf).sort()
  const given = openings.map(({ path }) => path)
  const failures = sealed
    .filter((path) => !given.includes(path))
    .map((path) =>
      failure(
        'missing-opening',
        `${where}/openings`,
        `an opening of ${path}, or that it is erased`,
        'neither',
      ),
    )
  for (const [j, path] of given.entries()) {
    if (!sealed.includes(path)) {
      failures.push(
        failure('bad-opening', `${where}/openings/${j}`, 'the path of a commitment', JSON.stringify(path)),
      )
    } else if (failures.length === 0 && path !== sealed[j]) {
      failures.push(
        failure('bad-opening', `${where}/openings/${j}`, `the opening of ${sealed[j] ?? 'nothing'}`, path),
      )
    }
  }
  return failures
}

function openFailure(error: LedgerError, { openings }: BundleEntry, where: string): Failure {
  if (error.code === 'bad-seal') {
    return failure('bad-seal', `${where}/leaf${error.where ?? ''}`, 'a commitment', error.message)
  }
  const j = openings.findIndex(({ path }) => path === error.where)
  return failure('bad-opening', `${where}/openings/${j}`, 'the opening of its commitment', error.message)
}
