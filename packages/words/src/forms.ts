import type { Exhibit, Party, Place, RecordKind, Tie } from '@hearsay/case'
import en from './en/forms.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { placesText } from './places.ts'
import { terms, termWords, tieWords } from './terms.ts'

/** What only the desk's forms say; only in English, as the desk. */
export const forms = messages<keyof typeof en>({ en, ar: {} })

/** What a kind of record is for, in a sentence; empty where nobody writes such records. */
export function aboutKind(kind: RecordKind, locale: Locale): string {
  return said(`about.${kind}`, locale) ?? ''
}

/** What a field asks for, where its name does not say it all. `path` leads through groups, by points. */
export function fieldHint(kind: RecordKind, path: string, locale: Locale): string | undefined {
  return said(`hint.${kind}.${path}`, locale)
}

/**
 * A choice of a field of a kind of record, as whoever chooses reads it.
 * @throws where no form has that choice
 */
export function choiceWords(kind: RecordKind, path: string, value: string, locale: Locale): string {
  const words =
    said(`choice.${kind}.${path}.${value}`, locale) ??
    ofKind(kind, path, value, locale) ??
    termWords(path, value, locale)
  if (words === undefined) throw new Error(`expected a choice of ${kind}.${path}; found ${value}`)
  return words
}

/** Choices of fields that have one name in several kinds, and mean another thing in each. */
function ofKind(kind: RecordKind, path: string, value: string, locale: Locale): string | undefined {
  switch (`${kind}.${path}`) {
    case 'tie.relation':
      return tieWords(value as Tie['relation'], 'from', locale)
    case 'party.type':
      return terms(locale, `party.${value as Party['type']}`)
    case 'exhibit.type':
      return terms(locale, `exhibit.${value as Exhibit['type']}`)
    case 'place.precision':
      return placesText(locale, `precision.${value as Place['precision']}`)
    default:
      return undefined
  }
}

function said(key: string, locale: Locale): string | undefined {
  return Object.hasOwn(en, key) ? forms(locale, key as keyof typeof en) : undefined
}
