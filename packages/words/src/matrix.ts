import type { Case } from '@hearsay/case'
import ar from './ar/matrix.ts'
import en from './en/matrix.ts'
import type { Locale } from './locale.ts'
import { messages } from './messages.ts'
import { gistWords, shortName, sourceName } from './names.ts'
import { shortFor } from './titles.ts'

/** What the command prints of competing hypotheses. */
export const matrixText = messages<keyof typeof en>({ en, ar })

/**
 * An item of the matrix within a sentence: something said, with its source, or an exhibit or the like by its
 * name.
 */
export function itemName(of: Case, id: string, locale: Locale): string {
  const statement = of.statement.get(id)
  if (!statement) return shortFor(of, id, locale)
  const { source } = statement
  return matrixText(locale, 'item', {
    gist: gistWords(statement, locale),
    source: source === null ? sourceName(of, null, locale) : shortName(of, source, locale),
  })
}
