import type { Case } from '../fold/case.ts'
import type { EntryOf, RecordKind } from '../kinds/index.ts'

/**
 * Finds the records of one kind under a key, in the order in which they were recorded; none for an unknown
 * key.
 */
export type Grouping<K extends RecordKind> = (of: Case, key: string) => readonly EntryOf<K>[]

/**
 * A question "which records of this kind go under that key", answered without looking through the table each
 * time: O(records) once for a table, O(1) after. A table never changes and outlives the case it was folded
 * in, so states of a case share what was found in the tables they share.
 */
export function grouping<K extends RecordKind>(
  kind: K,
  keysOf: (record: EntryOf<K>) => Iterable<string>,
): Grouping<K> {
  const known = new WeakMap<Case[K], ReadonlyMap<string, readonly EntryOf<K>[]>>()
  return (of, key) => {
    const table = of[kind]
    const groups = known.get(table) ?? grouped<EntryOf<K>>(table.values() as Iterable<EntryOf<K>>, keysOf)
    known.set(table, groups)
    return groups.get(key) ?? []
  }
}

function grouped<T>(records: Iterable<T>, keysOf: (record: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    }
  }
  return groups
}
