import { type Case, MENTIONING_FIELDS } from '@hearsay/case'
import { edtfWords } from '../records/times.ts'
import { titleFor } from '../records/titles.ts'
import { NOTHING } from './field-change.ts'
import { fieldWords } from './kinds.ts'

/** The value of a field as a reader may be shown it: names for ids, words for dates, lists in a row. */
export function valueWords(of: Case, field: string, value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return NOTHING
  if (typeof value === 'string') return stringWords(of, field, value)
  if (Array.isArray(value)) return value.map((one) => valueWords(of, field, one)).join('; ')
  if (typeof value === 'object') return objectWords(of, value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}

function stringWords(of: Case, field: string, value: string): string {
  if (MENTIONING_FIELDS.has(field)) return titleFor(of, value)
  if (field === 'edtf') return edtfWords(value)
  return value
}

/** Prose reads as its text, words of a document as themselves, anything else field by field. */
function objectWords(of: Case, value: object): string {
  const { text, exact } = value as { text?: unknown; exact?: unknown }
  if (typeof exact === 'string') return `“${exact}”`
  if (typeof text === 'string') {
    const { cites } = value as { cites?: unknown }
    return cites === undefined ? text : `${text} (cites ${valueWords(of, 'cites', cites)})`
  }
  return Object.entries(value)
    .map(([field, one]) => `${fieldWords(field)}: ${valueWords(of, field, one)}`)
    .join(', ')
}
