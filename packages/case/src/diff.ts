import type { Case } from './fold/case.ts'
import { type Entry, RECORD_KINDS, type RecordEntry, type RecordKind } from './kinds/index.ts'

/** How one record differs between two states of a case. */
export interface Difference {
  readonly kind: RecordKind
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly before?: RecordEntry
  readonly after?: RecordEntry
  /** Names of the fields that differ, where `change` is `changed`. */
  readonly fields: readonly string[]
}

/** What changed from one state of a case to another, by kind and id. */
export function diff(before: Case, after: Case): Difference[] {
  return RECORD_KINDS.flatMap((kind) => diffTable(kind, before[kind], after[kind]))
}

function diffTable(
  kind: RecordKind,
  before: ReadonlyMap<string, RecordEntry>,
  after: ReadonlyMap<string, RecordEntry>,
): Difference[] {
  const differences: Difference[] = []
  for (const [id, old] of before) {
    const now = after.get(id)
    if (!now) differences.push({ kind, id, change: 'removed', before: old, fields: [] })
    else if (now !== old) {
      const fields = changedFields(old, now)
      if (fields.length > 0)
        differences.push({ kind, id, change: 'changed', before: old, after: now, fields })
    }
  }
  for (const [id, now] of after) {
    if (!before.has(id)) differences.push({ kind, id, change: 'added', after: now, fields: [] })
  }
  return differences
}

/** Names of the fields in which two states of a record differ, in the order of the record. */
export function changedFields(before: Entry, after: Entry): string[] {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  const fields = new Set([...old.keys(), ...now.keys()])
  return [...fields].filter((field) => !same(old.get(field), now.get(field)))
}

/** Whether two JSON values say the same; the order of an object's keys says nothing. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const left = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  if (Array.isArray(a) !== Array.isArray(b) || left.length !== right.size) return false
  return left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
}
