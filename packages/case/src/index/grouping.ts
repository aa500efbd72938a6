import type { Case } from '../fold/case.ts'
import { changesFrom, lineOf } from '../fold/inside.ts'
import { Table } from '../fold/table.ts'
import type { EntryOf, RecordEntry, RecordKind } from '../kinds/index.ts'

/**
 * Finds the records of one kind under a key, in the order in which they were recorded; none for an unknown
 * key.
 */
export type Grouping<K extends RecordKind> = (of: Case, key: string) => readonly EntryOf<K>[]

type Keys<R> = (record: R) => Iterable<string>
type Groups<R> = Table<readonly R[]>

/** The groups of the case that was asked last of those that grew from one another. */
interface Latest<R> {
  readonly size: number
  readonly groups: Groups<R>
}

/**
 * A question "which records of this kind go under that key", answered without looking through the table each
 * time: O(records) once for a table, O(1) after. A table never changes and outlives the case it was folded
 * in, so states of a case share what was found in the tables they share. Of a case that has grown since it
 * was asked last, what is new is put to what was found: O(new, and the groups it goes into); but not where a
 * correction puts a record under another key, between others, nor where a merge changes what names whom.
 */
export function grouping<K extends RecordKind>(kind: K, keysOf: Keys<EntryOf<K>>): Grouping<K> {
  const known = new WeakMap<Case[K], Groups<EntryOf<K>>>()
  const latest = new WeakMap<object, Latest<EntryOf<K>>>()
  return (of, key) => {
    const table = of[kind]
    const found = known.get(table)
    if (found) return found.get(key) ?? []
    const line = lineOf(of)
    const groups = (line && grown(of, kind, keysOf, latest.get(line))) ?? grouped<EntryOf<K>>(table, keysOf)
    known.set(table, groups)
    if (line) latest.set(line, { size: of.size, groups })
    return groups.get(key) ?? []
  }
}

function grouped<R>(table: ReadonlyMap<string, unknown>, keysOf: Keys<R>): Groups<R> {
  const growing = new Growing(new Table<readonly R[]>(), keysOf)
  for (const record of table.values() as Iterable<R>) growing.add(record)
  return growing.groups
}

/** Groups with what was recorded since; nothing where that cannot be known from what was recorded. */
function grown<K extends RecordKind>(
  of: Case,
  kind: K,
  keysOf: Keys<EntryOf<K>>,
  before: Latest<EntryOf<K>> | undefined,
): Groups<EntryOf<K>> | undefined {
  if (!before || before.size > of.size) return undefined
  const growing = new Growing(before.groups.branch(), keysOf)
  const ours = (record: RecordEntry | undefined) =>
    record?.kind === kind ? (record as EntryOf<K>) : undefined
  for (const { kind: done, before: was, after } of changesFrom(of, before.size)) {
    if (done === 'erasure' || done === 'merge' || was?.kind === 'merge') return undefined
    const [old, now] = [ours(was), ours(after)]
    if (old && now) {
      if (!growing.replace(old, now)) return undefined
    } else if (now) growing.add(now)
    else if (old) growing.drop(old)
  }
  return growing.groups
}

/** Groups that are added to; those that somebody else has stay as they are. */
class Growing<R> {
  readonly groups: Groups<R>
  readonly #keysOf: Keys<R>
  readonly #own = new Map<string, R[]>()

  constructor(groups: Groups<R>, keysOf: Keys<R>) {
    this.groups = groups
    this.#keysOf = keysOf
  }

  add(record: R): void {
    for (const key of new Set(this.#keysOf(record))) this.#at(key).push(record)
  }

  drop(record: R): void {
    for (const key of new Set(this.#keysOf(record))) this.#put(key, record)
  }

  /** @returns whether it has a place under each of its keys */
  replace(record: R, by: R): boolean {
    const [keys, now] = [record, by].map((one) => new Set(this.#keysOf(one)))
    if (!keys || !now || [...now].some((key) => !keys.has(key))) return false
    for (const key of keys) this.#put(key, record, ...(now.has(key) ? [by] : []))
    return true
  }

  /** Others, or none, in the place of a record. */
  #put(key: string, record: R, ...others: R[]): void {
    const group = this.#at(key)
    const at = group.indexOf(record)
    if (at !== -1) group.splice(at, 1, ...others)
  }

  #at(key: string): R[] {
    const own = this.#own.get(key) ?? [...(this.groups.get(key) ?? [])]
    if (!this.#own.has(key)) {
      this.#own.set(key, own)
      this.groups.put(key, own)
    }
    return own
  }
}
