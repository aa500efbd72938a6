import { type Entry, isRecordKind } from '../kinds/index.ts'

/** A value of entry `index` that can no longer be read. */
export interface ErasedAt {
  readonly index: number
  /** JSON pointer into the entry. */
  readonly path: string
}

/** JSON pointers into an earlier entry about the same record that an erasure wipes out. */
export function erasedBy(erasure: Entry, earlier: Entry): readonly string[] {
  if (erasure.kind !== 'erasure' || subjectOf(earlier) !== erasure.of) return []
  if (isRecordKind(earlier.kind)) return erasure.paths
  return earlier.kind === 'correction' ? erasure.paths.map((path) => `/set${path}`) : []
}

/** The id of the record that an entry makes or revises. */
export function subjectOf(entry: Entry): string {
  return 'id' in entry ? entry.id : entry.of
}

/**
 * Of values that can no longer be read, those that no later entry says were erased: somebody has taken them
 * out who had no business to. O(entries) where something is erased at all.
 * @param entries of a ledger, in order, from any index that `erased` counts from too
 */
export function unexplainedErasures<E extends ErasedAt>(
  entries: readonly Entry[],
  erased: readonly E[],
): readonly E[] {
  if (erased.length === 0) return []
  const erasures = new Map<string, { entry: Entry; index: number }[]>()
  for (const [index, entry] of entries.entries()) {
    if (entry.kind !== 'erasure') continue
    const known = erasures.get(entry.of)
    if (known) known.push({ entry, index })
    else erasures.set(entry.of, [{ entry, index }])
  }
  return erased.filter(({ index, path }) => {
    const entry = entries[index]
    const later = entry ? (erasures.get(subjectOf(entry)) ?? []) : []
    return !later.some((one) => {
      return entry && one.index > index && erasedBy(one.entry, entry).some((wiped) => overlap(wiped, path))
    })
  })
}

/** A value is erased with what it lies in, and whole where part of it is to go. */
export function overlap(one: string, other: string): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)
}
