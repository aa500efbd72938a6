import type { Hasher } from '@hearsay/text'
import { toHex } from '@hearsay/text'
import { LedgerError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { type Opening, open, SEALED, sealedPaths } from '../seal.ts'
import type { Tree } from '../tree/tree.ts'
import { type BundleEntry, brief, type Failure, failure } from './format.ts'

/** A value of entry `index` that can no longer be read. */
export interface ErasedValue {
  readonly index: number
  readonly path: string
}

export interface ReadEntries {
  /** Entries with sealed values put back. */
  readonly entries: readonly JsonObject[]
  readonly erased: readonly ErasedValue[]
}

/**
 * Compares every leaf with the hash it is filed under, and opens every commitment. `tree` holds the leaves.
 */
export function checkEntries(
  list: readonly BundleEntry[],
  tree: Tree,
  marked: ReadonlySet<number> | undefined,
  hash: Hasher,
  report: (failure: Failure) => void,
): ReadEntries {
  const entries: JsonObject[] = []
  const erased: ErasedValue[] = []
  for (const [index, entry] of list.entries()) {
    const digest = toHex(tree.node(0, index))
    if (digest !== entry.hash)
      report(failure('wrong-leaf', `/entries/${index}`, `an entry with hash ${entry.hash}`, digest))
    if (marked?.has(index) === false) {
      entries.push(entry.leaf)
      continue
    }
    const opened = openEntry(entry, `/entries/${index}`, hash, report)
    entries.push(opened?.entry ?? entry.leaf)
    for (const path of opened?.erased ?? []) erased.push({ index, path })
  }
  return { entries, erased }
}

/** Values that are gone though no entry erases them: whoever passed the bundle on has taken them out. */
export function checkErased(unexplained: readonly ErasedValue[], report: (failure: Failure) => void): void {
  for (const { index, path } of unexplained) {
    const where = `/entries/${index}${path}`
    report(failure('unexplained-erasure', where, 'its opening, or a later entry that erases it', 'neither'))
  }
}

function openEntry(entry: BundleEntry, where: string, hash: Hasher, report: (failure: Failure) => void) {
  const { leaf, openings } = entry
  if (Object.hasOwn(leaf, SEALED)) {
    report(failure('bad-seal', `${where}/leaf`, 'an entry', 'a commitment to all of it'))
    return null
  }
  const sealed = sealedPaths(leaf).sort()
  if (sealed.length === 0 && openings.length === 0) return { entry: leaf, erased: [] }
  const unmatched = matchOpenings(sealed, openings, where)
  unmatched.forEach(report)
  if (unmatched.length > 0) return null
  try {
    return open(
      leaf,
      openings.filter((opening): opening is Opening => !('erased' in opening)),
      hash,
    )
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    report(openFailure(error, entry, where))
    return null
  }
}

/** Openings and commitments must match one to one, in order of path. */
function matchOpenings(
  sealed: readonly string[],
  openings: BundleEntry['openings'],
  where: string,
): Failure[] {
  const given = openings.map(({ path }) => path)
  const [here, needed] = [new Set(given), new Set(sealed)]
  const failures = sealed
    .filter((path) => !here.has(path))
    .map((path) =>
      failure(
        'missing-opening',
        `${where}/openings`,
        `an opening of ${path}, or that it is erased`,
        'neither',
      ),
    )
  for (const [j, path] of given.entries()) {
    const at = `${where}/openings/${j}`
    if (!needed.has(path)) {
      failures.push(failure('bad-opening', at, 'the path of a commitment', brief(path)))
    } else if (failures.length === 0 && path !== sealed[j]) {
      failures.push(failure('bad-opening', at, `the opening of ${sealed[j] ?? 'nothing'}`, brief(path)))
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
