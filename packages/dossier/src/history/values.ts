import { type Basis, type Case, ERASED, MENTIONING_FIELDS } from '@hearsay/case'
import {
  edtfWords,
  fieldWords,
  historyText,
  inRow,
  type Locale,
  recordsText,
  termWords,
  titleFor,
  withinQuotation,
} from '@hearsay/words'
import { oneBasis } from '../attribution.ts'

/**
 * The value of a field as a reader may be shown it: names for ids, words for dates, lists in a row; `null`
 * for none.
 */
export function valueWords(of: Case, field: string, value: unknown, locale: Locale): string | null {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null
  if (typeof value === 'string') return stringWords(of, field, value, locale)
  if (Array.isArray(value)) {
    return inRow(
      value.map((one) => shownValue(of, field, one, locale)),
      locale,
    )
  }
  if (typeof value === 'object') return objectWords(of, field, value, locale)
  if (typeof value === 'boolean') return historyText(locale, value ? 'yes' : 'no')
  return String(value)
}

/** The same, with a word for none. */
function shownValue(of: Case, field: string, value: unknown, locale: Locale): string {
  return valueWords(of, field, value, locale) ?? historyText(locale, 'nothing')
}

function stringWords(of: Case, field: string, value: string, locale: Locale): string {
  if (value === ERASED) return historyText(locale, 'erased')
  if (MENTIONING_FIELDS.has(field)) return titleFor(of, value, locale)
  if (field === 'edtf') return edtfWords(value, locale)
  return termWords(field, value, locale) ?? value
}

/** How a source knows, with the desk's reasoning where there is some. */
function basisText(of: Case, basis: Basis, locale: Locale): string {
  const words = oneBasis(of, basis, locale)
  const { inferred: why } = basis
  return why === undefined ? words : recordsText(locale, 'whenInferredWhy', { when: words, why })
}

/** Prose reads as its text, words of a document as themselves, anything else field by field. */
function objectWords(of: Case, field: string, value: object, locale: Locale): string {
  if (field === 'basis') return basisText(of, value as Basis, locale)
  const { text, exact } = value as { text?: unknown; exact?: unknown }
  if (typeof exact === 'string') return recordsText(locale, 'quoted', { text: withinQuotation(exact) })
  if (typeof text === 'string') {
    const { cites } = value as { cites?: unknown }
    if (cites === undefined) return text
    return historyText(locale, 'cites', {
      text,
      records: (spoken) => shownValue(of, 'cites', cites, spoken),
    })
  }
  return inRow(
    Object.entries(value).map(([field, one]) =>
      historyText(locale, 'field', {
        field: (spoken) => fieldWords(field, spoken),
        value: (spoken) => shownValue(of, field, one, spoken),
      }),
    ),
    locale,
  )
}
