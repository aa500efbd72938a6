import type { SearchedKind } from '@hearsay/store'
import { deskText, kindWords, type Locale, sentenceCase } from '@hearsay/words'

/** What records of a kind are called where they are found. Of a case, that is not the entry that opens it. */
export function foundWords(kind: SearchedKind, locale: Locale): string {
  return kind === 'case' ? deskText(locale, 'cases.title') : sentenceCase(kindWords(kind, locale, 2), locale)
}

/** The same of one, after its title. */
export function aFoundWords(kind: SearchedKind, locale: Locale): string {
  return kind === 'case' ? deskText(locale, 'search.aCase') : kindWords(kind, locale)
}
