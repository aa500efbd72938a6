import type { RecordEntry } from '@hearsay/case'
import { nameOf } from '@hearsay/dossier/names.ts'

/** Fields that say what a record is about, best first. */
const TELLING = ['name', 'title', 'gist', 'text', 'sentence', 'form', 'detail', 'reason'] as const

/** A record in a few words: what a list shows beside its id. */
export function describeRecord(record: RecordEntry): string {
  if (record.kind === 'party' || record.kind === 'author') return nameOf(record)
  const fields = new Map<string, unknown>(Object.entries(record))
  const value = TELLING.map((field) => fields.get(field)).find((found) => typeof found === 'string')
  return typeof value === 'string' ? value : ''
}

/** A value of a field as a person reads it in a list of changes. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
