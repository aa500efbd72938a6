import { type Case, type Change, changedFields, type RecordEntry } from '@hearsay/case'
import { fieldWords, type Locale, titleOf } from '@hearsay/words'
import type { FieldChange } from './field-change.ts'
import { valueWords } from './values.ts'

const FRAME: ReadonlySet<string> = new Set(['kind', 'id', 'at', 'by', 'why'])

/** The fields in which two states of a record differ, in the order of the record. */
export function fieldChanges(
  of: Case,
  before: RecordEntry,
  after: RecordEntry,
  locale: Locale,
): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before))
  const now = new Map<string, unknown>(Object.entries(after))
  return changedFields(before, after)
    .filter((field) => !FRAME.has(field))
    .map((field) => ({
      field: fieldWords(field, locale),
      before: valueWords(of, field, old.get(field), locale),
      after: valueWords(of, field, now.get(field), locale),
    }))
}

/** The title of the record that a change made or changed. */
export function changeTitle(of: Case, change: Change, locale: Locale): string {
  const record = change.after ?? change.before
  return record ? titleOf(of, record, locale) : ''
}
