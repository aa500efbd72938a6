import { type Case, type EntryOf, ERASED, recordFor } from '@hearsay/case'
import ar from './ar/titles.ts'
import en from './en/titles.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'

export const titles = messages<keyof typeof en>({ en, ar })

/**
 * A party's name, even of one that no longer stands. An id that names no party stands for itself; a name that
 * was erased says so.
 */
export function partyName(of: Case, id: string, locale: Locale): string {
  const record = recordFor(of, id)
  return record?.kind === 'party' ? partyTitle(record, locale) : id
}

/** A shorter name, for pictures and tables. */
export function shortName(of: Case, id: string, locale: Locale): string {
  const record = recordFor(of, id)
  const short = record?.kind === 'party' ? record.short : undefined
  return short === undefined || short === ERASED ? partyName(of, id, locale) : short
}

/** A party's name as it stands inside a sentence: "the Iraqi government", but "The Daily Beast". */
export function nameWithin(of: Case, id: string, locale: Locale): string {
  const name = partyName(of, id, locale)
  return of.party.get(id)?.type === 'outlet' ? name : withinSentence(name)
}

/** The name of somebody on the desk. */
export function authorName(of: Case, id: string, locale: Locale): string {
  const record = recordFor(of, id)
  return record?.kind === 'author' ? authorTitle(record, locale) : id
}

/** Who is named as the source of a statement, or that nobody is. */
export function sourceName(of: Case, source: string | null, locale: Locale): string {
  return source === null ? titles(locale, 'nobody') : partyName(of, source, locale)
}

export function partyTitle({ name }: Pick<EntryOf<'party'>, 'name'>, locale: Locale): string {
  return shown(name, titles(locale, 'erasedParty'))
}

export function authorTitle({ name }: Pick<EntryOf<'author'>, 'name'>, locale: Locale): string {
  return shown(name, titles(locale, 'erasedAuthor'))
}

/** What a statement says, in the desk's words; that it was erased, where it was. */
export function gistWords({ gist }: Pick<EntryOf<'statement'>, 'gist'>, locale: Locale): string {
  return shown(gist, titles(locale, 'erasedContent'))
}

function shown(text: string, instead: string): string {
  return text === ERASED ? instead : text
}

/** English names begin with words that are capital only at the head of a sentence. */
function withinSentence(name: string): string {
  return name.replace(/^(The|An?|Members) /, (word) => word.toLowerCase())
}
